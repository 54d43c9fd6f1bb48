package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.registrations.SeatCases;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.control.Notice;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** What a programme goes by is the time of its own network. */
public interface TimeCases {

  /** When the sessions of these cases begin. */
  Instant START = Instant.parse("2090-12-03T13:00:00Z");

  @Test
  default void aJobThatWaitsForADateIsDoneWhenItsNetworkIsThere() throws Exception {
    Tenant there = Networks.make("time-there");
    Tenant here = Networks.make("time-here");
    for (Tenant network : new Tenant[] {there, here}) {
      Notice notice = new Notice(Notice.Kind.CHANGED, registeredFor(network), null, network.role());
      BoundTenant.run(
          network,
          () ->
              Beans.of(Statements.class)
                  .askOn(START.minus(Duration.ofDays(1)), notice, network.role()));
    }

    move(Optional.of(there.id()), MovedTime.standingAt(START.minus(Duration.ofDays(1))));

    ExchangeWorld.await(() -> told(there) == 1);
    assertThat(told(here)).isZero();
  }

  @Test
  default void registrationClosesWhenTheNetworksTimeIsThere() throws Exception {
    Tenant network = Networks.make("time-closing");
    UUID session = SeatCases.oneSeat(Person.of(network, "Admin", Roles.NETWORK_ADMIN));
    Person ada = Person.of(network, "Ada");

    move(Optional.of(network.id()), MovedTime.standingAt(START.minusMillis(1)));
    ada.does(() -> Beans.of(Registrations.class).register(session));
    move(Optional.of(network.id()), MovedTime.standingAt(START));

    assertThatThrownBy(() -> ada.does(() -> Beans.of(Registrations.class).cancel(session)))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("session-started"));
  }

  @Test
  default void theOperatorPlansByThePlatformsTime() throws Exception {
    Tenant network = Networks.make("time-operator");
    Callable<UUID> plan =
        () ->
            Beans.of(JointSessions.class)
                .draft(RequestKey.fresh(), inTheSpringOf2019(network.slug().value()));
    assertThatThrownBy(() -> SignedIn.operator().call(plan))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.key()).isEqualTo("exchange.end.past")));

    move(Optional.empty(), MovedTime.standingAt(Instant.parse("2019-01-15T09:00:00Z")));
    try {
      assertThat(SignedIn.operator().call(plan)).isNotNull();
    } finally {
      move(Optional.empty(), MovedTime.ahead(Duration.ZERO));
    }
  }

  private static UUID registeredFor(Tenant network) throws Exception {
    UUID session = SeatCases.oneSeat(Person.of(network, "Admin", Roles.NETWORK_ADMIN));
    Person.of(network, "Ada").does(() -> Beans.of(Registrations.class).register(session));
    return session;
  }

  private static JointDraft inTheSpringOf2019(String network) {
    return new JointDraft(
        "Spring", "Talks", "2019-04-01T10:00", "2019-04-01T11:00", "UTC", null, Set.of(network));
  }

  private static void move(Optional<TenantId> whose, MovedTime time) {
    Beans.of(BusinessClock.class).move(whose, time);
  }

  /** How many were written to because of that notice. */
  private static int told(Tenant network) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE ?",
            row -> row.getInt(1),
            "session-notice:" + network.role() + ":%")
        .orElse(0);
  }
}
