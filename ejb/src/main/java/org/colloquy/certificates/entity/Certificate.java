package org.colloquy.certificates.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.colloquy.certificates.CertificateState;
import org.colloquy.certificates.Certified;
import org.colloquy.certificates.Measure;
import org.colloquy.certificates.Requirement;
import org.colloquy.certificates.RevocationReason;
import org.colloquy.certificates.SessionIds;
import org.colloquy.certificates.VerificationCode;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.shared.Sittings;

/**
 * A network's word that somebody took part. What it says was written when it was issued and does
 * not change. It stands until it is taken back or another one takes its place; an attendance that
 * is not enough any more puts it in question, which ends nothing.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "number", updatable = false)
  private int number;

  @Column(name = "code", updatable = false)
  private String code;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id", updatable = false)
  private UUID sessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id", updatable = false)
  private UUID memberId;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "title", updatable = false)
  private String title;

  @Column(name = "held", updatable = false)
  private String held;

  @Column(name = "zone", updatable = false)
  private String zone;

  @Column(name = "minutes", updatable = false)
  private int minutes;

  @Column(name = "issuer", updatable = false)
  private String issuer;

  @Column(name = "accreditation", updatable = false)
  private String accreditation;

  @Column(name = "signatory", updatable = false)
  private String signatory;

  @Enumerated(EnumType.STRING)
  @Column(name = "measure", updatable = false)
  private Measure measure;

  @Column(name = "amount", updatable = false)
  private int amount;

  /** The others of a series, where its share counted. */
  @Column(name = "sessions", updatable = false)
  private String sessions;

  @Convert(converter = InstantColumn.class)
  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  @Convert(converter = UuidColumn.class)
  @Column(name = "issued_by")
  private UUID issuedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private CertificateState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private RevocationReason reason;

  @Convert(converter = InstantColumn.class)
  @Column(name = "ended_at")
  private Instant endedAt;

  @Convert(converter = UuidColumn.class)
  @Column(name = "successor_id")
  private UUID replacedBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "questioned_at")
  private Instant questionedAt;

  /** For JPA. */
  protected Certificate() {}

  /**
   * Whose word it is, and of what.
   *
   * @param number within the network
   * @param requirement that was met
   * @param others sessions of a series, where its share counted
   */
  public record Grant(
      UUID id,
      int number,
      VerificationCode code,
      UUID session,
      UUID member,
      Requirement requirement,
      List<UUID> others,
      UUID by,
      Instant at) {}

  public static Certificate issue(Grant grant, Certified says) {
    Certificate made = new Certificate();
    made.id = grant.id();
    made.number = grant.number();
    made.code = grant.code().value();
    made.sessionId = grant.session();
    made.memberId = grant.member();
    made.measure = grant.requirement().measure();
    made.amount = grant.requirement().amount();
    made.sessions = SessionIds.write(grant.others());
    made.issuedBy = grant.by();
    made.issuedAt = grant.at();
    made.name = says.name();
    made.title = says.title();
    made.held = says.held().toString();
    made.zone = says.zone().getId();
    made.minutes = says.minutes();
    made.issuer = says.issuer();
    made.accreditation = says.accreditation();
    made.signatory = says.signatory();
    made.state = CertificateState.STANDS;
    return made;
  }

  public Certified says() {
    return new Certified(
        name,
        title,
        Sittings.parse(held),
        ZoneId.of(zone),
        minutes,
        issuer,
        accreditation,
        signatory);
  }

  /** It is taken back. */
  public void revoke(RevocationReason why, Instant now) {
    end(CertificateState.REVOKED, now);
    reason = why;
  }

  /** Another one takes its place. */
  public void giveWayTo(UUID other, Instant now) {
    end(CertificateState.CORRECTED, now);
    replacedBy = other;
  }

  private void end(CertificateState how, Instant now) {
    if (!stands()) {
      throw new IllegalStateException("Certificate " + id + " has ended already");
    }
    state = how;
    endedAt = now;
    questionedAt = null;
  }

  /** The attendance that it rests on is not enough any more. */
  public void question(Instant now) {
    if (questionedAt == null) {
      questionedAt = now;
    }
  }

  /** The attendance is enough again, or somebody has looked at it and says that it stands. */
  public void settle() {
    questionedAt = null;
  }

  public boolean stands() {
    return state == CertificateState.STANDS;
  }

  public UUID id() {
    return id;
  }

  public int number() {
    return number;
  }

  public VerificationCode code() {
    return new VerificationCode(code);
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID memberId() {
    return memberId;
  }

  /** That was met when it was issued. */
  public Requirement requirement() {
    return new Requirement(measure, amount);
  }

  /** The others of a series, where its share counted. */
  public List<UUID> others() {
    return SessionIds.read(sessions).orElseThrow();
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public CertificateState state() {
    return state;
  }

  /** Null where it was not taken back. */
  public RevocationReason reason() {
    return reason;
  }

  /** Null while it stands. */
  public Instant endedAt() {
    return endedAt;
  }

  /** Null where none has taken its place. */
  public UUID replacedBy() {
    return replacedBy;
  }

  /** Null while all is well. */
  public Instant questionedAt() {
    return questionedAt;
  }
}
