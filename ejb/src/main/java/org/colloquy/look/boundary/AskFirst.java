package org.colloquy.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.look.control.SettingsRow;

/**
 * Whether who is next in line is asked before a place is theirs, as the network's one row of
 * settings has it.
 */
@Dependent
public class AskFirst {

  @Inject private SettingsRow settings;

  public boolean get() {
    return settings.askFirst();
  }

  /** Takes the row's lock until the caller's transaction ends. */
  public void set(boolean askFirst) {
    settings.lock().askFirst(askFirst);
  }
}
