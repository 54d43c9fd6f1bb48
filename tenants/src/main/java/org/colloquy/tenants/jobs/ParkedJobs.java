package org.colloquy.tenants.jobs;

import java.util.Optional;
import org.colloquy.tenants.TenantId;

/**
 * Jobs that wait through no fault of theirs, and go on by themselves when the reason is gone.
 *
 * @param tenant the network they are for; empty for the platform
 * @param many how many there are
 */
public record ParkedJobs(Optional<TenantId> tenant, Reason reason, long many) {

  /** What they wait for. */
  public enum Reason {
    /** The network is not active. */
    NETWORK,
    /** A server that the work needs does not answer. */
    SERVER
  }
}
