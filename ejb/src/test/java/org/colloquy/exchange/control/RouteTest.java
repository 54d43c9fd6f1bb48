package org.colloquy.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.NewJob;
import org.junit.jupiter.api.Test;

class RouteTest {

  private static final UUID SESSION = new UUID(7, 1);
  private static final TenantId TENANT = new TenantId(new UUID(7, 2));

  private final Route route = new Route(SESSION, TENANT);

  @Test
  void aJobLeadsBackToItsRoute() {
    NewJob queued = route.deliver(3);

    assertThat(
            Route.of(
                new Job(
                    new UUID(7, 9),
                    queued.kind(),
                    queued.key(),
                    queued.tenant(),
                    queued.payload(),
                    1,
                    Instant.EPOCH)))
        .isEqualTo(route);
  }

  @Test
  void theSameRevisionIsTheSameJobAndTheNextIsAnother() {
    assertThat(route.deliver(3).key()).isEqualTo(route.deliver(3).key());
    assertThat(route.deliver(3).key()).isNotEqualTo(route.deliver(4).key());
  }

  @Test
  void thePayloadIsTheSessionAndNothingElse() {
    assertThat(route.count(5, Instant.EPOCH).payload())
        .isEqualTo("{\"jointSession\":\"" + SESSION + "\"}");
  }
}
