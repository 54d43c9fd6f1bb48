package org.colloquy.certificates.boundary;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.certificates.RevocationReason;
import org.colloquy.certificates.RuleDraft;
import org.colloquy.certificates.SessionCertificates;
import org.colloquy.certificates.control.Candidates;
import org.colloquy.certificates.control.CertificateRows;
import org.colloquy.certificates.control.IssueAll;
import org.colloquy.certificates.control.Issuing;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;
import org.colloquy.tenants.time.BusinessClock;

/**
 * The certificates of a session whose figures are official, for those who organise it: by which
 * rule they are given, who has which, and what becomes of them. NotFound for everybody else.
 */
@Boundary
@Stateless
public class Certificates {

  @Inject private Admission admission;
  @Inject private CertificateRows rows;
  @Inject private Candidates candidates;
  @Inject private Issuing issuing;
  @Inject private Contacts contacts;
  @Inject private LongWork longWork;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = false)
  public SessionCertificates of(@NotNull UUID sessionId) {
    var session = admission.getFor(Permission.CERTIFICATES_ISSUE, sessionId);
    var rule = rows.rule(sessionId);
    var found = candidates.of(sessionId, rule);
    Map<UUID, Certificate> latest =
        rows.of(sessionId).stream()
            .collect(Collectors.toMap(Certificate::memberId, each -> each, (one, next) -> next));
    return new SessionCertificates(
        sessionId,
        session.title(),
        found.isPresent(),
        rows.ruleView(sessionId),
        found.map(all -> lines(all, rule, latest)).orElse(List.of()));
  }

  private List<SessionCertificates.Line> lines(
      Candidates.Found found, CertificateRule rule, Map<UUID, Certificate> latest) {
    var people = new HashSet<>(latest.keySet());
    people.addAll(found.wereThere());
    var names = contacts.of(people);
    return people.stream()
        .map(
            person ->
                new SessionCertificates.Line(
                    person,
                    Optional.ofNullable(names.get(person)).map(Contact::name).orElse(""),
                    found.meets(person, rule),
                    found.wasThere(person, rule) && found.owing().contains(person),
                    Optional.ofNullable(latest.get(person)).map(Certificates::issued).orElse(null)))
        .sorted(
            comparing(SessionCertificates.Line::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(SessionCertificates.Line::person))
        .toList();
  }

  private static SessionCertificates.Issued issued(Certificate certificate) {
    return new SessionCertificates.Issued(
        certificate.id(),
        certificate.number(),
        certificate.code().toString(),
        certificate.says().name(),
        certificate.issuedAt(),
        certificate.state(),
        certificate.reason(),
        certificate.questionedAt());
  }

  /**
   * Chooses the rule for what is issued from now on; what was issued stays as it is. {@link
   * Invalid} names what is wrong.
   *
   * @param version that was read; {@link Conflict} {@code stale-edit} where somebody else has
   *     chosen since
   */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public void choose(@NotNull UUID sessionId, int version, @NotNull RuleDraft draft) {
    admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    Invalid.check(validator, draft);
    if (!draft.isPossible()) {
      throw Invalid.field("amount", "certificates.amount");
    }
    if (!draft.isLearnable()) {
      throw Invalid.field("minutes", "certificates.minutes");
    }
    if (!draft.isListed()) {
      throw Invalid.field("sessions", "certificates.sessions");
    }
    var rule = draft.rule();
    // Somebody else's are told from those that are nowhere by nobody.
    if (!rule.sessions().stream().allMatch(this::mayBeCounted)) {
      throw Invalid.field("sessions", "certificates.sessions");
    }
    rows.choose(sessionId, version, rule);
  }

  private boolean mayBeCounted(UUID session) {
    return admission
        .find(session)
        .filter(there -> admission.may(Permission.CERTIFICATES_ISSUE, session))
        .isPresent();
  }

  /**
   * Has one issued to everybody who meets the rule and was given none, as long work; the same
   * request is the one task. {@link Conflict} {@code session-not-official}.
   *
   * @return the task
   */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public UUID issueAll(@NotNull UUID sessionId, @NotNull RequestKey key) {
    admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    requireOfficial(sessionId, rows.rule(sessionId));
    var caller = Caller.current().id();
    return longWork.start(key, caller, new IssueAll(sessionId, caller));
  }

  /**
   * Issues one to this person; nothing where they have one that stands. Where theirs was taken back
   * they are given another one. {@link Conflict} {@code session-not-official}, {@code
   * certificate-rule} where the rule is not met, {@code certificate-person} for somebody who is
   * kept out or removed.
   */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public void issue(@NotNull UUID sessionId, @NotNull UUID person) {
    contacts.lock(person);
    var session = admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    var rule = rows.rule(sessionId);
    var found = requireOfficial(sessionId, rule);
    if (!found.knows(person)) {
      throw new NotFound("Nobody of that id took part.");
    }
    if (!rows.standing(sessionId, person).isEmpty()) {
      return;
    }
    if (!found.meets(person, rule)) {
      throw new Conflict("certificate-rule");
    }
    var occasion = occasion(session, rule, found, person);
    issuing.issue(occasion, person, issuing.says(occasion, person));
  }

  /** Takes one back. {@link Conflict} {@code certificate-ended} for one that stands no more. */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public void revoke(@NotNull UUID sessionId, @NotNull UUID id, @NotNull RevocationReason reason) {
    admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    standing(sessionId, id).revoke(reason, clock.now());
  }

  /**
   * Issues another one in its place, which says what is so now: the name as the person wants it
   * printed, the title, the times and what the rule adds. {@link Conflict} {@code certificate-same}
   * where it says that already, {@code certificate-ended}, {@code certificate-person}.
   */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public void correct(@NotNull UUID sessionId, @NotNull UUID id) {
    rows.find(id).map(Certificate::memberId).ifPresent(contacts::lock);
    var session = admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    var old = standing(sessionId, id);
    var rule = rows.rule(sessionId);
    var occasion = occasion(session, rule, requireOfficial(sessionId, rule), old.memberId());
    var says = issuing.says(occasion, old.memberId());
    if (says.equals(old.says())) {
      throw new Conflict("certificate-same");
    }
    issuing.correct(occasion, old, says);
  }

  /**
   * Says of one that is in question that it stands all the same; nothing where it is not. {@link
   * Conflict} {@code certificate-ended}.
   */
  @Permit(value = Permission.CERTIFICATES_ISSUE, changes = true)
  public void uphold(@NotNull UUID sessionId, @NotNull UUID id) {
    admission.lockFor(Permission.CERTIFICATES_ISSUE, sessionId);
    standing(sessionId, id).settle();
  }

  private Certificate standing(UUID session, UUID id) {
    var certificate = rows.get(session, id);
    if (!certificate.stands()) {
      throw new Conflict("certificate-ended");
    }
    return certificate;
  }

  private Candidates.Found requireOfficial(UUID session, CertificateRule rule) {
    return candidates.of(session, rule).orElseThrow(() -> new Conflict("session-not-official"));
  }

  private Issuing.Occasion occasion(
      PlannedSession session, CertificateRule rule, Candidates.Found found, UUID person) {
    var one = List.of(person);
    return new Issuing.Occasion(
        session, rule, found, contacts.printed(one), contacts.of(one), Caller.current().id());
  }
}
