package org.colloquy.certificates;

import java.time.ZoneId;
import java.util.Objects;
import org.colloquy.shared.Sittings;

/**
 * What a certificate says. It is written once.
 *
 * @param name as the person wanted it printed then; empty once they were erased
 * @param title of what it is about
 * @param held when that was held
 * @param zone the organiser's
 * @param minutes of learning
 * @param issuer what the network was called then
 * @param accreditation null where there is none
 * @param signatory who answers for it; null where nobody in particular does
 */
public record Certified(
    String name,
    String title,
    Sittings held,
    ZoneId zone,
    int minutes,
    String issuer,
    String accreditation,
    String signatory) {

  public Certified {
    Objects.requireNonNull(name, "A certificate is somebody's");
    Objects.requireNonNull(title, "A certificate is of something");
    Objects.requireNonNull(issuer, "A certificate is somebody's word");
  }
}
