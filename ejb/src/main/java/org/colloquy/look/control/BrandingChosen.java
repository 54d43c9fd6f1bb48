package org.colloquy.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.handover.Milestone;

/** The network has a logo or a colour of its own. */
@Dependent
public class BrandingChosen implements Milestone {

  @Inject private SettingsRow settings;

  @Override
  public String code() {
    return "branding";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean reached() {
    return settings.look().isChosen();
  }
}
