package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Duration;

/** Answers a form that came too soon after others. */
@RequestScoped
public class TooSoon {

  private static final int TOO_MANY = 429;

  @Inject private Forms forms;
  @Inject private Texts texts;

  /** Says above the form, in these words, how many seconds to wait. */
  public void refuse(Duration wait, String bundle, String key) {
    var seconds = String.valueOf(wait.toSeconds() + 1);
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseStatus(TOO_MANY);
    faces.getExternalContext().setResponseHeader("Retry-After", seconds);
    forms.add(null, texts.say(bundle, key, seconds));
  }
}
