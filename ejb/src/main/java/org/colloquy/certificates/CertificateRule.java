package org.colloquy.certificates;

import java.util.List;
import java.util.UUID;

/**
 * By which rule a session gives certificates, and what they say beside what is known.
 *
 * @param feedback whether who was asked for feedback has to have given it
 * @param minutes of learning; null for as long as it was held
 * @param accreditation null where there is none
 * @param signatory null where nobody in particular answers for it
 * @param title of what certificates are; null for the session's
 * @param sessions the others of a series, besides this one, where its share counts
 */
public record CertificateRule(
    Requirement requirement,
    boolean feedback,
    Integer minutes,
    String accreditation,
    String signatory,
    String title,
    List<UUID> sessions) {

  public CertificateRule {
    sessions = List.copyOf(sessions);
  }

  /** Until somebody says otherwise. */
  public static final CertificateRule USUAL =
      new CertificateRule(
          new Requirement(Measure.SHARE, 80), false, null, null, null, null, List.of());
}
