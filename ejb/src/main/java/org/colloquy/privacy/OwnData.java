package org.colloquy.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that a network holds of one person, as it is written for them.
 *
 * @param network the network's name
 * @param person the person's id there
 * @param at when it was read
 */
public record OwnData(String network, UUID person, Instant at, List<Part> parts) {

  /**
   * What one table holds of them.
   *
   * @param dataSet what it is part of
   * @param by what makes a row theirs: the field that names them
   * @param rows each with the fields that are theirs; one without a value is missing
   */
  @Schema(name = "OwnPart")
  public record Part(String dataSet, String table, String by, List<List<Field>> rows) {}

  /** A field of a row; ids, moments, numbers and truths are written out. */
  @Schema(name = "OwnField")
  public record Field(String name, String value) {}
}
