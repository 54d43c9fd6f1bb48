package org.colloquy.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.look.control.SettingsRow;

/** From how many people on the network says a number of them, as its one row of settings has it. */
@Dependent
public class SmallestCount {

  @Inject private SettingsRow settings;

  public int get() {
    return settings.smallestCount();
  }

  /** The same with the row locked until the caller's transaction ends, to {@link #set} it. */
  public int lock() {
    return settings.lock().smallestCount();
  }

  public void set(int people) {
    settings.lock().sayNumbersFrom(people);
  }
}
