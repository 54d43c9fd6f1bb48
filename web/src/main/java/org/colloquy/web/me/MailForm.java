package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.boundary.OwnMail;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/**
 * {@code /me/mail}: which mails the reader wants. When one was stopped meanwhile, by a link in a
 * mail, that stands beside what was ticked here, and saving again replaces it.
 */
@Named("mailForm")
@RequestScoped
public class MailForm {

  private static final String TEXTS = "peopleText";
  private static final String STALE = "stale-edit";

  @Inject private OwnMail mail;
  @Inject private Undelivered undelivered;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private MailChoiceView kept;
  private UndeliveredMail returned;
  private int version;
  private final Typed<MailChoice> typed = new Typed<>(MailChoice.class);
  private List<Difference> theirs = List.of();

  @PostConstruct
  void load() {
    kept = mail.choices();
    version = kept.version();
    typed.show(kept);
    returned = undelivered.mine().orElse(null);
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          choose();
          notices.done(TEXTS, "done.mail");
          return "/me/mail?faces-redirect=true";
        });
  }

  private void choose() {
    try {
      mail.choose(version, typed.draft());
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = mail.choices();
        version = now.version();
        theirs = typed.differences(new Typed<>(MailChoice.class).show(now), Map.of());
      }
      throw conflict;
    }
  }

  /** What was chosen while this was ticked, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  /** What comes back of the reader's mail; null where it arrives. */
  public UndeliveredMail getReturned() {
    return returned;
  }

  /** Has the next mail sent again. */
  public String tryAgain() {
    return forms.submit(
        TEXTS,
        () -> {
          undelivered.tryMineAgain();
          notices.done(TEXTS, "done.undelivered");
          return "/me/mail?faces-redirect=true";
        });
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<MailChoice> getTyped() {
    return typed;
  }
}
