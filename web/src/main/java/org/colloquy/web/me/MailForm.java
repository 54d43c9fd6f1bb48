package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.colloquy.letters.Delivery;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.letters.MailDraft;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.boundary.OwnMail;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.Choices.Choice;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/**
 * {@code /me/mail}: which mails the reader wants, and when. When one was stopped meanwhile, by a
 * link in a mail, that stands beside what was ticked here, and saving again replaces it.
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
  @Inject private Reader reader;

  private MailChoiceView kept;
  private UndeliveredMail returned;
  private int version;
  private final Typed<MailDraft> typed = new Typed<>(MailDraft.class);
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
        theirs = typed.differences(new Typed<>(MailDraft.class).show(now), words());
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

  /** Of what can wait. */
  public List<Delivery> getDeliveries() {
    return List.of(Delivery.values());
  }

  public List<Choice> getDays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Choice(day.name(), nameOf(day.name())))
        .toList();
  }

  public List<Choice> getHours() {
    return IntStream.range(0, 24)
        .mapToObj(String::valueOf)
        .map(hour -> new Choice(hour, onClock(hour)))
        .toList();
  }

  private Map<String, UnaryOperator<String>> words() {
    return Map.of("day", this::nameOf, "hour", MailForm::onClock);
  }

  private String nameOf(String day) {
    return DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL_STANDALONE, reader.language());
  }

  private static String onClock(String hour) {
    return LocalTime.of(Integer.parseInt(hour), 0).toString();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<MailDraft> getTyped() {
    return typed;
  }
}
