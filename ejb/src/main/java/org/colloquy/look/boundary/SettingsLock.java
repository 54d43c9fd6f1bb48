package org.colloquy.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.look.control.SettingsRow;

/**
 * The lock on the network's one row of settings, for what may happen once at a time in a network.
 */
@Dependent
public class SettingsLock {

  @Inject private SettingsRow settings;

  /** Takes the lock until the caller's transaction ends. */
  public void take() {
    settings.lock();
  }
}
