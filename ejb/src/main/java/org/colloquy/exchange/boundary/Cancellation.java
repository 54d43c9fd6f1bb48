package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a joint session is called off.
 *
 * @param reason members of the networks read it
 */
@Schema(name = "JointCancellation")
public record Cancellation(
    @NotBlank(message = "{exchange.reason.missing}")
        @Size(max = 500, message = "{exchange.reason.long}")
        String reason) {

  public Cancellation {
    reason = Paragraphs.of(reason);
  }
}
