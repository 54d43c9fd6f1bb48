package org.colloquy.suppression;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number of people as everybody may see it: pages, files and programs are given numbers of people
 * in this form alone, and it is made in this package alone.
 *
 * @param count null where it is suppressed
 * @param suppressed whether it is withheld, as too few people stand behind it or it would give such
 *     a number away; which of the two is not said
 */
public record Shown(@Schema(nullable = true) Long count, boolean suppressed) {

  static final Shown SUPPRESSED = new Shown(null, true);

  static Shown of(long count) {
    return new Shown(count, false);
  }
}
