package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a network declines.
 *
 * @param reason one of {@link JointInvitations#declineReasons()}; the operator learns it
 * @param note the network's own words; they stay in the network
 */
public record Refusal(
    @NotNull(message = "{exchange.declineReason.missing}")
        @Pattern(
            regexp = "DATE_DOES_NOT_SUIT|TOPIC_DOES_NOT_FIT|LANGUAGE|TOO_MANY_SESSIONS|OTHER",
            message = "{exchange.declineReason.missing}")
        @Schema(
            enumeration = {
              "DATE_DOES_NOT_SUIT",
              "TOPIC_DOES_NOT_FIT",
              "LANGUAGE",
              "TOO_MANY_SESSIONS",
              "OTHER"
            })
        String reason,
    @Size(max = 1000, message = "{exchange.note.long}") String note) {

  public Refusal {
    note = Paragraphs.of(note);
  }
}
