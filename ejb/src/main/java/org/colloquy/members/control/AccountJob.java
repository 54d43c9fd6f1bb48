package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;

/**
 * Asks that the realm's account follows a member's row, in the transaction that changes the row.
 */
@Dependent
class AccountJob {

  static final String KIND = "member-account";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  /** From the moment on, or at once where it is null. */
  void ask(Member member, Instant notBefore) {
    em.flush();
    var payload = Json.createObjectBuilder().add("member", member.id().toString()).build();
    // A key of its own each time: one that was done is no reason not to do the next.
    JobQueue.enqueue(
        em.unwrap(Connection.class),
        new NewJob(
            KIND,
            Ids.next().toString(),
            BoundTenant.current().id(),
            payload.toString(),
            notBefore));
  }

  static UUID member(String payload) {
    try (var reader = Json.createReader(new StringReader(payload))) {
      return UUID.fromString(reader.readObject().getString("member"));
    }
  }
}
