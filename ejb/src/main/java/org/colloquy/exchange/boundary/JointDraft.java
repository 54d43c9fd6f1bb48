package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.shared.Fault;
import org.colloquy.shared.TypedSpan;
import org.colloquy.shared.WebAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joint session as the operator writes it.
 *
 * @param start local time in the zone, {@code 2026-12-01T14:00}; an instant with its offset is fine
 *     too
 * @param end likewise, and later
 * @param zone a region's id such as {@code Africa/Nairobi}, or {@code UTC}
 * @param link where to join; may be empty and follow later
 * @param networks the short names of the networks to invite
 */
@PlannedTimes
public record JointDraft(
    @Schema(required = true, maxLength = 200)
        @NotBlank(message = "{exchange.title.missing}")
        @Size(max = 200, message = "{exchange.title.long}")
        String title,
    @Schema(required = true, maxLength = 4000)
        @NotBlank(message = "{exchange.agenda.missing}")
        @Size(max = 4000, message = "{exchange.agenda.long}")
        String agenda,
    @Schema(
            required = true,
            description = "Local time in the zone, or an instant with its offset",
            example = "2026-12-01T14:00")
        String start,
    @Schema(required = true, example = "2026-12-01T15:30") String end,
    @Schema(required = true, example = "Africa/Nairobi") String zone,
    @Schema(maxLength = 500, description = "Where to join; may follow later") @WebAddress
        String link,
    @Schema(required = true, description = "The short names of the networks to invite")
        @NotEmpty(message = "{exchange.networks.missing}")
        Set<String> networks) {

  public JointDraft {
    title = Line.of(title);
    agenda = Paragraphs.of(agenda);
    link = link == null || link.isBlank() ? null : link.strip();
  }

  TypedSpan times() {
    return new TypedSpan(start, end, zone);
  }

  /** What is over by then cannot be planned; no rule of the record, which knows no time. */
  List<Fault> faultsAt(Instant now) {
    boolean over =
        times().problems(Duration.ofDays(PlannedTimes.DAYS)).isEmpty()
            && !times().endsAt().isAfter(now);
    return over ? List.of(new Fault("end", "exchange.end.past", Map.of())) : List.of();
  }
}
