package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** {@code /people/undelivered}: whose mail comes back, for those who can do something about it. */
@Named("undeliveredList")
@RequestScoped
public class UndeliveredList {

  private static final String TEXTS = "peopleText";

  @Inject private Undelivered undelivered;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private List<UndeliveredMail> people;

  public List<UndeliveredMail> getPeople() {
    if (people == null) {
      people = undelivered.list();
    }
    return people;
  }

  /** Has the next mail to somebody sent again. */
  public String tryAgain(UUID member) {
    return forms.submit(
        TEXTS,
        () -> {
          undelivered.tryAgain(member);
          notices.done(TEXTS, "done.undelivered");
          return "/people/undelivered?faces-redirect=true";
        });
  }
}
