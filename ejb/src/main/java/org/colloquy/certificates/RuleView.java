package org.colloquy.certificates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By which rule a session gives certificates.
 *
 * @param version to be given back when it is changed; 0 while nobody has chosen
 * @param amount percent or minutes, by the measure
 * @param feedback whether who was asked for feedback has to have given it
 * @param minutes of learning; null for as long as it was held
 * @param title of what certificates are; null for the session's
 * @param sessions the ids of the others of a series, with spaces; null where no series counts
 */
@Schema(name = "CertificateRule")
public record RuleView(
    int version,
    @Schema(
            implementation = String.class,
            enumeration = {"SHARE", "MINUTES", "SERIES"})
        Measure measure,
    int amount,
    boolean feedback,
    @Schema(nullable = true) Integer minutes,
    @Schema(nullable = true) String accreditation,
    @Schema(nullable = true) String signatory,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String sessions) {

  public static RuleView of(int version, CertificateRule rule) {
    return new RuleView(
        version,
        rule.requirement().measure(),
        rule.requirement().amount(),
        rule.feedback(),
        rule.minutes(),
        rule.accreditation(),
        rule.signatory(),
        rule.title(),
        SessionIds.write(rule.sessions()));
  }
}
