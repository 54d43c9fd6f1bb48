package org.colloquy.web.exchange;

import java.util.Set;
import org.colloquy.exchange.boundary.JointDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A joint session as a program sends it. */
@Schema(name = "JointSessionInput")
public record JointBody(
    @Schema(required = true, maxLength = 200) String title,
    @Schema(required = true, maxLength = 4000) String agenda,
    @Schema(
            required = true,
            description = "Local time in the zone, or an instant with its offset",
            example = "2026-12-01T14:00")
        String start,
    @Schema(required = true, example = "2026-12-01T15:30") String end,
    @Schema(required = true, example = "Africa/Nairobi") String zone,
    @Schema(maxLength = 500, description = "Where to join; may follow later") String link,
    @Schema(required = true, description = "The short names of the networks to invite")
        Set<String> networks,
    @Schema(description = "When changing: the version that was read") Integer version) {

  JointDraft draft() {
    return new JointDraft(title, agenda, start, end, zone, link, networks);
  }
}
