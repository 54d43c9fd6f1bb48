package org.colloquy.sessions.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date that a series would have.
 *
 * @param day of the rule, in the organiser's zone
 */
@Schema(name = "SeriesDate")
public record SeriesDate(LocalDate day, Instant start, Instant end) {}
