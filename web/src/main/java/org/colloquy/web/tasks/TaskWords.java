package org.colloquy.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.Spoken;
import org.colloquy.web.page.Texts;

/**
 * What tasks are called. One of a kind that only a version before knew goes by the name of the
 * kind.
 */
@Named("taskWords")
@RequestScoped
public class TaskWords {

  private static final String TEXTS = "tasksText";

  @Inject private Texts texts;
  @Inject private Spoken spoken;

  public String kind(String kind) {
    return said("kind." + kind, kind);
  }

  public String step(String kind, String step) {
    return said("step." + kind + "." + step, step);
  }

  public String verdict(String kind, String verdict) {
    return said("verdict." + kind + "." + verdict, verdict);
  }

  /** Why it has failed, and what to do. */
  public String failure(String code) {
    var key = "failure." + code;
    if (texts.of(TEXTS).has(key)) {
      return texts.say(TEXTS, key);
    }
    try {
      return spoken.say(new Conflict(code));
    } catch (MissingResourceException e) {
      return texts.say(TEXTS, "failure.fault");
    }
  }

  private String said(String key, String otherwise) {
    return texts.of(TEXTS).has(key) ? texts.say(TEXTS, key) : otherwise;
  }
}
