package org.colloquy.permissions;

import org.colloquy.shared.NotFound;

/**
 * What a method of a boundary asks once it knows what the call is about. A permission about one
 * thing among many that a method names in its {@link Permit} has to be asked for here: the gate
 * undoes a call that forgot.
 */
public final class Permissions {

  private Permissions() {}

  /**
   * Goes on where whoever asks has it there; {@link NotFound} for everybody else, who learn nothing
   * of the thing.
   */
  public static void require(Permission permission, Place place) {
    CurrentCall.asked(permission);
    if (!may(permission, place)) {
      CurrentCall.refused(permission);
      throw new NotFound("Nothing that this caller may see: " + permission);
    }
  }

  /** Where the thing itself says to everybody who comes so far why nobody may. */
  public static void leaveToTheThing(Permission permission) {
    CurrentCall.asked(permission);
  }

  public static boolean may(Permission permission, Place place) {
    return Decision.holds(CurrentHolder.get(), permission, place);
  }

  /** Whether whoever asks has it in the whole network. */
  public static boolean may(Permission permission) {
    return Decision.holds(CurrentHolder.get(), permission);
  }
}
