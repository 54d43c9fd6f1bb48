package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.colloquy.shared.WebAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

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
    @NotBlank(message = "{exchange.title.missing}")
        @Size(max = 200, message = "{exchange.title.long}")
        String title,
    @NotBlank(message = "{exchange.agenda.missing}")
        @Size(max = 4000, message = "{exchange.agenda.long}")
        String agenda,
    String start,
    String end,
    String zone,
    @WebAddress String link,
    @NotEmpty(message = "{exchange.networks.missing}") Set<String> networks) {

  public JointDraft {
    title = Line.of(title);
    agenda = Paragraphs.of(agenda);
    link = link == null || link.isBlank() ? null : link.strip();
  }
}
