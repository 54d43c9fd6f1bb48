package org.colloquy.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was counted at one session. The numbers are null where people were chosen by country or
 * cadre: at one session they are few.
 *
 * @param unknown how many of those who registered or came are of no known country
 */
@Schema(name = "IndicatorSession")
public record SessionCount(
    UUID id,
    String title,
    LocalDate day,
    String kind,
    boolean official,
    boolean noted,
    boolean inTotal,
    @Schema(nullable = true) Long registrations,
    @Schema(nullable = true) Long attendances,
    @Schema(nullable = true) Long unknown) {}
