package org.colloquy.networks.boundary;

import java.time.Instant;
import java.util.List;
import org.colloquy.tenants.registry.Suspension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network as the operator sees it.
 *
 * @param status PROVISIONING, ACTIVE, SUSPENDED, CLOSING or FAILED
 * @param schemaVersion that its schema was last brought to
 * @param schemaFault why its schema is not at the newest version; null if it is
 * @param bytes of its data, as the database last counted them
 * @param run its making; null where it was not made here
 * @param suspension why an operator closed it; null where none did
 */
@Schema(name = "Network")
public record NetworkState(
    String slug,
    String name,
    String purpose,
    String url,
    @Schema(enumeration = {"PROVISIONING", "ACTIVE", "SUSPENDED", "CLOSING", "FAILED"})
        String status,
    List<String> countries,
    int expectedMembers,
    String language,
    String zone,
    boolean example,
    @Schema(nullable = true) String schemaVersion,
    @Schema(nullable = true) String schemaFault,
    long bytes,
    @Schema(nullable = true) RunView run,
    @Schema(nullable = true) SuspensionView suspension) {

  /** Why it is closed, who closed it, and since when. */
  @Schema(name = "Suspension")
  public record SuspensionView(String reason, String by, Instant since) {

    static SuspensionView of(Suspension suspension) {
      return suspension == null
          ? null
          : new SuspensionView(suspension.reason(), suspension.by(), suspension.since());
    }
  }

  /** When its making began; null where it was not made here. */
  public Instant startedAt() {
    return run == null ? null : run.startedAt();
  }

  /** Its size in megabytes, rounded up. */
  public long megabytes() {
    return (bytes + 1_048_575) / 1_048_576;
  }
}
