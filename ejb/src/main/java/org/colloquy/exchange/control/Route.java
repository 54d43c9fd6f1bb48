package org.colloquy.exchange.control;

import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.TenantId;

/**
 * One joint session and one network: what every job of the exchange is about. The job carries the
 * session's id and nothing else, so the queue never holds a text, a figure or a person.
 */
public record Route(UUID jointSessionId, TenantId tenant) {

  /** To the bound network. */
  static Route here(UUID jointSessionId) {
    return new Route(jointSessionId, BoundTenant.current().id());
  }

  /** The key of the job that carries what has this number: the same again, another for the next. */
  String key(long number) {
    return jointSessionId + ":" + tenant + ":" + number;
  }
}
