package org.colloquy.certificates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The certificates of a session, for those who organise it.
 *
 * @param official whether its figures are, without which there are none
 * @param lines one for everybody who took part or has one, by name; none while it is not official
 */
@Schema(name = "SessionCertificates")
public record SessionCertificates(
    UUID sessionId, String title, boolean official, RuleView rule, List<Line> lines) {

  public SessionCertificates {
    lines = List.copyOf(lines);
  }

  /** How many could be issued now. */
  public long due() {
    return lines.stream().filter(line -> line.met() && line.certificate() == null).count();
  }

  /** How many stand. */
  public long standing() {
    return lines.stream().filter(Line::stands).count();
  }

  /**
   * One person.
   *
   * @param name empty for somebody who was removed since
   * @param met whether the rule is, now
   * @param owes whether nothing but their feedback is missing
   * @param certificate the latest that they were given; null for none
   */
  @Schema(name = "CertificateLine")
  public record Line(
      UUID person,
      String name,
      boolean met,
      boolean owes,
      @Schema(nullable = true) Issued certificate) {

    /** Whether they have one that stands. */
    public boolean stands() {
      return certificate != null && certificate.state() == CertificateState.STANDS;
    }
  }

  /**
   * A certificate in that list.
   *
   * @param code by which anybody finds what it says
   * @param reason null where it was not taken back
   * @param question since when the attendance that it rests on is not enough any more, which
   *     somebody has to look at; null where all is well
   */
  @Schema(name = "IssuedCertificate")
  public record Issued(
      UUID id,
      int number,
      String code,
      String name,
      Instant issuedAt,
      @Schema(
              implementation = String.class,
              enumeration = {"STANDS", "REVOKED", "CORRECTED"})
          CertificateState state,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"MISTAKE", "ATTENDANCE", "PERSON", "OTHER"})
          RevocationReason reason,
      @Schema(nullable = true) Instant question) {}
}
