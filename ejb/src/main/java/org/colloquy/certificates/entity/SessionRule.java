package org.colloquy.certificates.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.certificates.Measure;
import org.colloquy.certificates.Requirement;
import org.colloquy.certificates.SessionIds;
import org.colloquy.columns.UuidColumn;

/** By which rule one session gives certificates, where somebody has chosen it. */
@Entity
@Table(name = "certificate_rule")
public class SessionRule {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  @Version
  @Column(name = "version")
  private int version;

  @Enumerated(EnumType.STRING)
  @Column(name = "measure")
  private Measure measure;

  @Column(name = "amount")
  private int amount;

  @Column(name = "feedback")
  private boolean feedback;

  @Column(name = "minutes")
  private Integer minutes;

  @Column(name = "accreditation")
  private String accreditation;

  @Column(name = "signatory")
  private String signatory;

  @Column(name = "title")
  private String title;

  /** The others of a series. */
  @Column(name = "sessions")
  private String sessions;

  /** For JPA. */
  protected SessionRule() {}

  /** Nothing is chosen yet: {@link #choose} follows. */
  public SessionRule(UUID sessionId) {
    this.sessionId = sessionId;
  }

  public void choose(CertificateRule rule) {
    measure = rule.requirement().measure();
    amount = rule.requirement().amount();
    feedback = rule.feedback();
    minutes = rule.minutes();
    accreditation = rule.accreditation();
    signatory = rule.signatory();
    title = rule.title();
    sessions = SessionIds.write(rule.sessions());
  }

  public CertificateRule rule() {
    return new CertificateRule(
        new Requirement(measure, amount),
        feedback,
        minutes,
        accreditation,
        signatory,
        title,
        SessionIds.read(sessions).orElseThrow());
  }

  public int version() {
    return version;
  }
}
