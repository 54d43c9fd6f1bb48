package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;

/** Answers a form that came too soon after others. */
@RequestScoped
public class TooSoon {

  private static final int TOO_MANY = 429;

  @Inject private Forms forms;

  /** Says above the form, in these words, how many seconds to wait. */
  public void refuse(Duration wait, String bundle, String key) {
    var seconds = String.valueOf(wait.toSeconds() + 1);
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseStatus(TOO_MANY);
    faces.getExternalContext().setResponseHeader("Retry-After", seconds);
    var text = faces.getApplication().getResourceBundle(faces, bundle).getString(key);
    forms.add(null, new MessageFormat(text).format(new Object[] {seconds}));
  }
}
