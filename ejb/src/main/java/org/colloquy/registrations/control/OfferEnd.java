package org.colloquy.registrations.control;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * A place is no longer held for who was asked whether they take it.
 *
 * @param until when that is; an offer that is held for longer by then, or taken, is left alone
 */
@JobKind(value = OfferEnd.JOB, lane = Lane.MAIL)
public record OfferEnd(UUID session, UUID registration, Instant until) {

  static final String JOB = "offer-end";

  public OfferEnd {
    Objects.requireNonNull(session, "An offer is for a session");
    Objects.requireNonNull(registration, "An offer is made to somebody");
    Objects.requireNonNull(until, "An offer ends");
  }

  String key() {
    return registration + ":" + until;
  }
}
