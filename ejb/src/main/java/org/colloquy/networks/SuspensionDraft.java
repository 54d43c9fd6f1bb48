package org.colloquy.networks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a network is to be suspended.
 *
 * @param reason the operators read it
 */
@Schema(name = "NewSuspension")
public record SuspensionDraft(
    @NotBlank(message = "{network.suspend.reason}") @Size(max = 500, message = "{text.long}")
        String reason) {

  public SuspensionDraft {
    reason = Paragraphs.of(reason);
  }
}
