package org.colloquy.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.look.control.SettingsRow;

/**
 * How many percent of a session make somebody present, as the network's one row of settings has it.
 */
@Dependent
public class PresentShare {

  @Inject private SettingsRow settings;

  public int get() {
    return settings.presentShare();
  }

  /** Takes the row's lock until the caller's transaction ends. */
  public void set(int percent) {
    settings.lock().sayPresentFrom(percent);
  }
}
