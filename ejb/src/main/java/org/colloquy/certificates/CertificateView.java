package org.colloquy.certificates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a certificate says, for whoever has it or its code.
 *
 * @param name as it is printed; empty where the person's data was erased
 * @param held the blocks of time in which it was, each a start and an end with a slash between
 * @param zone the organiser's
 * @param minutes of learning
 * @param issuer what the network was called
 * @param reason why it was taken back; null where it was not
 * @param endedAt since when it does not stand any more; null while it does
 * @param replacedBy the code of the one that has taken its place; null where none has
 */
@Schema(name = "Certificate")
public record CertificateView(
    UUID id,
    int number,
    String code,
    String name,
    String title,
    List<String> held,
    @Schema(implementation = String.class) ZoneId zone,
    int minutes,
    String issuer,
    @Schema(nullable = true) String accreditation,
    @Schema(nullable = true) String signatory,
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
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String replacedBy) {

  private static final int HOUR = 60;

  public CertificateView {
    held = List.copyOf(held);
  }

  /** The blocks of time, to be shown. */
  public List<Sitting> blocks() {
    return Sittings.parse(String.join(" ", held)).blocks();
  }

  /** Hours of learning, with up to two digits. */
  public BigDecimal hours() {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(HOUR), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  public boolean stands() {
    return state == CertificateState.STANDS;
  }
}
