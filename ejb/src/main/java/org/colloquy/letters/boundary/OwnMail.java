package org.colloquy.letters.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.letters.MailDraft;
import org.colloquy.letters.control.Choosing;
import org.colloquy.letters.control.LetterRows;
import org.colloquy.letters.entity.MailChoices;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;

/** Which mails the caller wants. What one has to know in time always comes. */
@Boundary
@Stateless
public class OwnMail {

  @Inject private LetterRows rows;
  @Inject private Choosing choosing;
  @Inject private Validator validator;

  @Permit(value = Permission.MAIL_CHOICES_READ, changes = false)
  public MailChoiceView choices() {
    return rows.choices(Caller.current().id())
        .map(OwnMail::view)
        .orElseGet(() -> new MailChoiceView(0, MailChoice.USUAL));
  }

  /**
   * Chooses; {@link Invalid} names what is wrong. What waits already goes by what is chosen now.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when it has been
   *     changed since, by a link in a mail or in another window
   */
  @Permit(value = Permission.MAIL_CHOICES_CHANGE, changes = true)
  public MailChoiceView choose(int version, @NotNull MailDraft draft) {
    Invalid.check(validator, draft);
    var choices = rows.lockChoices(Caller.current().id());
    if (choices.version() != version) {
      throw new Conflict("stale-edit");
    }
    choosing.choose(choices, draft.choice());
    rows.flush();
    return view(choices);
  }

  private static MailChoiceView view(MailChoices choices) {
    return new MailChoiceView(choices.version(), choices.choice());
  }
}
