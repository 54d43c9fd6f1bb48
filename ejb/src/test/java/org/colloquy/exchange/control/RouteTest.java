package org.colloquy.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.colloquy.tenants.TenantId;
import org.junit.jupiter.api.Test;

class RouteTest {

  private static final Route ROUTE = new Route(new UUID(7, 1), new TenantId(new UUID(7, 2)));

  @Test
  void theSameRevisionIsTheSameJobAndTheNextIsAnother() {
    assertThat(ROUTE.key(3)).isEqualTo(ROUTE.key(3));
    assertThat(ROUTE.key(3)).isNotEqualTo(ROUTE.key(4));
  }

  @Test
  void anotherNetworkHasAnotherJob() {
    Route other = new Route(ROUTE.jointSessionId(), new TenantId(new UUID(7, 3)));

    assertThat(other.key(3)).isNotEqualTo(ROUTE.key(3));
  }
}
