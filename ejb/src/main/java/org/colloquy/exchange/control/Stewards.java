package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.exchange.entity.JointDetails;
import org.colloquy.exchange.entity.JointInvitation;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.messages.boundary.SessionFacts;
import org.colloquy.messages.boundary.SessionMails;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.mail.MailKind;

/** Writes to those of the bound network who answer invitations: its stewards and its admins. */
@Dependent
public class Stewards {

  @Inject private Contacts contacts;
  @Inject private SessionMails mails;
  @Inject private Post post;

  /** Tells each of them once that the invitation is there, if the caller's transaction commits. */
  public void tell(JointInvitation invitation) {
    SessionFacts facts = facts(invitation);
    post.send(
        MailKind.EXCHANGE,
        "exchange-invited:" + facts.id(),
        all(),
        contact -> mails.invited(recipient(contact), facts));
  }

  private static Recipient recipient(Contact contact) {
    return new Recipient(
        contact.email().orElseThrow(), contact.name(), zoneOf(contact), languageOf(contact));
  }

  private Set<Contact> all() {
    Set<Contact> all = new LinkedHashSet<>();
    Stream.of(Roles.EXCHANGE_STEWARD, Roles.NETWORK_ADMIN)
        .forEach(role -> all.addAll(contacts.holding(role)));
    return all;
  }

  private static ZoneId zoneOf(Contact contact) {
    return contact.zone().orElseGet(() -> BoundTenant.current().zone());
  }

  private static Locale languageOf(Contact contact) {
    return contact.language().orElseGet(() -> BoundTenant.current().language());
  }

  private static SessionFacts facts(JointInvitation invitation) {
    JointDetails details = invitation.details();
    return new SessionFacts(
        invitation.id(),
        details.title(),
        Sittings.of(details.startsAt(), details.endsAt()),
        details.zone(),
        null,
        details.link() != null);
  }
}
