package org.colloquy.certificates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
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
 * @param title of what certificates are; missing for the session's
 * @param sessions the others of a series, where its share counts: ids or addresses
 */
public record RuleDraft(
    @Schema(
            required = true,
            enumeration = {"SHARE", "MINUTES", "SERIES"})
        @NotNull(message = "{certificates.measure}")
        @Pattern(regexp = "SHARE|MINUTES|SERIES", message = "{certificates.measure}")
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
    @Schema(maxLength = 200) @Size(max = 200, message = "{text.long}") String signatory,
    @Schema(maxLength = 200, description = "Of what certificates are; missing: the session's title")
        @Size(max = 200, message = "{text.long}")
        String title,
    @Schema(description = "The others of a series, besides this one: ids or addresses with spaces")
        @Size(max = 4000, message = "{certificates.sessions}")
        String sessions) {

  static final String NUMBER = "[1-9][0-9]{0,4}";

  private static final int MOST_MINUTES = 31 * 24 * 60;
  private static final int ALL = 100;
  private static final int MOST_SESSIONS = 50;

  public RuleDraft {
    measure = said(measure);
    amount = said(amount);
    minutes = said(minutes);
    accreditation = said(Line.of(accreditation));
    signatory = said(Line.of(signatory));
    title = said(Line.of(title));
    sessions = said(sessions);
  }

  /** Whether the amount can be one of the measure; only for a draft that breaks no other rule. */
  public boolean isPossible() {
    return Integer.parseInt(amount)
        <= (Measure.valueOf(measure) == Measure.MINUTES ? MOST_MINUTES : ALL);
  }

  /** Whether anybody learns for so long; likewise. */
  public boolean isLearnable() {
    return minutes == null || Integer.parseInt(minutes) <= MOST_MINUTES;
  }

  /** Whether the others of a series can be read, and are some; likewise. */
  public boolean isListed() {
    return !ofSeries()
        || SessionIds.read(sessions)
            .filter(ids -> !ids.isEmpty() && ids.size() < MOST_SESSIONS)
            .isPresent();
  }

  private boolean ofSeries() {
    return Measure.valueOf(measure) == Measure.SERIES;
  }

  /** Only for a draft that breaks no rule. */
  public CertificateRule rule() {
    return new CertificateRule(
        new Requirement(Measure.valueOf(measure), Integer.parseInt(amount)),
        feedback,
        minutes == null ? null : Integer.valueOf(minutes),
        accreditation,
        signatory,
        title,
        ofSeries() ? SessionIds.read(sessions).orElseThrow() : List.of());
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
