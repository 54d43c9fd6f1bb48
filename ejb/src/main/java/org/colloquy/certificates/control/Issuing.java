package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.certificates.CertificateState;
import org.colloquy.certificates.Certified;
import org.colloquy.certificates.Requirement;
import org.colloquy.certificates.VerificationCode;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.letters.boundary.Post;
import org.colloquy.look.boundary.SettingsLock;
import org.colloquy.members.boundary.Contact;
import org.colloquy.messages.boundary.CertificateMails;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Issues certificates, one person after the other. Whoever calls has locked those people, then the
 * session; numbers are given under the lock on the network's settings, which comes last.
 */
@Dependent
public class Issuing {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private CertificateRows rows;
  @Inject private SettingsLock lock;
  @Inject private CertificateMails mails;
  @Inject private Post post;
  @Inject private BusinessClock clock;

  /**
   * What certificates of a session say now.
   *
   * @param names as those people want them printed who can be given one
   * @param contacts of the same
   * @param by who issues them; null for a made-up person
   */
  public record Occasion(
      PlannedSession session,
      CertificateRule rule,
      Candidates.Found found,
      Map<UUID, String> names,
      Map<UUID, Contact> contacts,
      UUID by) {

    /** Empty for somebody who can be given none: removed, or kept out for now. */
    Optional<Certified> says(UUID person) {
      var name = names.get(person);
      return name == null || name.isBlank()
          ? Optional.empty()
          : Optional.of(
              new Certified(
                  name,
                  Objects.requireNonNullElse(rule.title(), session.title()),
                  found.all(),
                  session.zone(),
                  found.minutes(person, rule),
                  BoundTenant.current().name(),
                  rule.accreditation(),
                  rule.signatory()));
    }
  }

  /**
   * What it says of this person; {@link Conflict} {@code certificate-person} for somebody who can
   * be given none.
   */
  public Certified says(Occasion occasion, UUID person) {
    return occasion.says(person).orElseThrow(() -> new Conflict("certificate-person"));
  }

  /** Gives somebody one, and tells them. */
  public Certificate issue(Occasion occasion, UUID person, Certified says) {
    lock.take();
    return issue(occasion, person, says, occasion.rule().requirement(), occasion.rule().sessions());
  }

  /** Another one in place of this, by what it was given by; tells the person. */
  public Certificate correct(Occasion occasion, Certificate old, Certified says) {
    lock.take();
    var made = issue(occasion, old.memberId(), says, old.requirement(), old.others());
    old.giveWayTo(made.id(), clock.now());
    return made;
  }

  private Certificate issue(
      Occasion occasion, UUID person, Certified says, Requirement requirement, List<UUID> others) {
    var made =
        Certificate.issue(
            new Certificate.Grant(
                Ids.next(),
                rows.lastNumber() + 1,
                VerificationCode.next(RANDOM),
                occasion.session().id(),
                person,
                requirement,
                others,
                occasion.by(),
                clock.now()),
            says);
    rows.add(made);
    rows.flush();
    tell(made, occasion.contacts().get(person));
    return made;
  }

  private void tell(Certificate made, Contact person) {
    post.send(
        MailKind.CERTIFICATE,
        "certificate:" + made.id(),
        person,
        contact -> mails.issued(recipient(contact), made.says().title(), made.code().toString()));
  }

  private static Recipient recipient(Contact contact) {
    return new Recipient(
        contact.email().orElseThrow(),
        contact.name(),
        contact.zone().orElseGet(() -> BoundTenant.current().zone()),
        contact.language().orElseGet(() -> BoundTenant.current().language()));
  }

  /**
   * What comes of somebody, where all who are to have one are given one.
   *
   * @param there those that they have been given of this session
   */
  String decide(Occasion occasion, UUID person, List<Certificate> there) {
    if (there.stream().anyMatch(Certificate::stands)) {
      return "before";
    }
    if (there.stream().anyMatch(each -> each.state() == CertificateState.REVOKED)) {
      return "revoked";
    }
    if (!occasion.found().meets(person, occasion.rule())) {
      return "not-met";
    }
    return occasion
        .says(person)
        .map(
            says -> {
              issue(occasion, person, says);
              return "issued";
            })
        .orElse("gone");
  }
}
