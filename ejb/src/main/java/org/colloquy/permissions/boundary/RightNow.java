package org.colloquy.permissions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.permissions.Refused;
import org.colloquy.permissions.control.LockedRight;

/** For methods that begin their own transactions, in which the gate cannot read anything. */
@Dependent
public class RightNow {

  @Inject private LockedRight right;

  /**
   * Reads once more, in the present transaction, whether the caller still holds what the method
   * asks for, and locks it as the gate does: before anything else. {@link Refused} where not.
   */
  public void confirm() {
    right.confirm();
  }
}
