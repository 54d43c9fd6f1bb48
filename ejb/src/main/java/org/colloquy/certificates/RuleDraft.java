package org.colloquy.certificates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which rule a session gives certificates, as its organiser types it.
 *
 * @param measure a {@link Measure}
 * @param amount percent from 1 to 100, or minutes from 1 to 44640
 * @param feedback whether who was asked for feedback has to have given it
 * @param minutes of learning, as certificates say; missing: for as long as it was held
 * @param accreditation a number or a sentence; may be missing
 * @param signatory who answers for it; may be missing
 */
public record RuleDraft(
    @Schema(
            required = true,
            enumeration = {"SHARE", "MINUTES"})
        @NotNull(message = "{certificates.measure}")
        @Pattern(regexp = "SHARE|MINUTES", message = "{certificates.measure}")
        String measure,
    @Schema(required = true, description = "Percent from 1 to 100, or minutes", example = "80")
        @NotNull(message = "{certificates.amount}")
        @Pattern(regexp = RuleDraft.NUMBER, message = "{certificates.amount}")
        String amount,
    boolean feedback,
    @Schema(description = "Minutes of learning; missing: for as long as it was held")
        @Pattern(regexp = RuleDraft.NUMBER, message = "{certificates.minutes}")
        String minutes,
    @Schema(maxLength = 100) @Size(max = 100, message = "{text.long}") String accreditation,
    @Schema(maxLength = 200) @Size(max = 200, message = "{text.long}") String signatory) {

  static final String NUMBER = "[1-9][0-9]{0,4}";

  private static final int MOST_MINUTES = 31 * 24 * 60;
  private static final int ALL = 100;

  public RuleDraft {
    measure = said(measure);
    amount = said(amount);
    minutes = said(minutes);
    accreditation = said(Line.of(accreditation));
    signatory = said(Line.of(signatory));
  }

  /** Whether the amount can be one of the measure; only for a draft that breaks no other rule. */
  public boolean isPossible() {
    return Integer.parseInt(amount)
        <= (Measure.valueOf(measure) == Measure.SHARE ? ALL : MOST_MINUTES);
  }

  /** Whether anybody learns for so long; likewise. */
  public boolean isLearnable() {
    return minutes == null || Integer.parseInt(minutes) <= MOST_MINUTES;
  }

  /** Only for a draft that breaks no rule. */
  public CertificateRule rule() {
    return new CertificateRule(
        new Requirement(Measure.valueOf(measure), Integer.parseInt(amount)),
        feedback,
        minutes == null ? null : Integer.valueOf(minutes),
        accreditation,
        signatory);
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
