package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Paragraphs;

/**
 * Why a joint session is called off.
 *
 * @param reason members of the networks read it
 */
public record Cancellation(
    @NotBlank(message = "{exchange.reason.missing}")
        @Size(max = 500, message = "{exchange.reason.long}")
        String reason) {

  public Cancellation {
    reason = Paragraphs.of(reason);
  }
}
