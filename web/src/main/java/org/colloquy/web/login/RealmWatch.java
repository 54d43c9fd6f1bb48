package org.colloquy.web.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.web.login.SignInFailure.Reason;
import org.colloquy.web.tenant.Site;

/**
 * What a site's realm says of people at this moment: that they are there, are let in and, on the
 * platform, are operators. A realm is asked at most every 15 seconds for each person, so that
 * somebody who was disabled there, or is no operator any more, is out within seconds.
 */
@ApplicationScoped
class RealmWatch {

  private static final Logger LOG = System.getLogger(RealmWatch.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final int PATIENCE_SECONDS = 2;
  private static final int MANY = 20_000;

  private record Person(String site, String subject) {}

  private record Seen(boolean welcome, Instant until) {}

  @Inject private Realms realms;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;

  private final Map<Person, Seen> people = new ConcurrentHashMap<>();

  /** The realm has just vouched for this person. */
  void vouched(Site site, String subject) {
    remember(new Person(site.key(), subject), true);
  }

  /** Makes the next question ask the realm. */
  void forget(Site site, String subject) {
    people.remove(new Person(site.key(), subject));
  }

  /**
   * Whether somebody whom we know may go on. A realm that does not answer puts nobody out: what it
   * said last counts, and without that they may.
   */
  boolean letsGoOn(Site site, String subject) {
    return word(site, subject).orElse(true);
  }

  /** Whether somebody may come in; throws where the realm does not answer and never said. */
  boolean letsIn(Site site, String subject) throws SignInFailure {
    return word(site, subject)
        .orElseThrow(() -> new SignInFailure(Reason.REALM_AWAY, "The realm does not answer"));
  }

  private Optional<Boolean> word(Site site, String subject) {
    var person = new Person(site.key(), subject);
    var seen = people.get(person);
    if (seen != null && clock.instant().isBefore(seen.until())) {
      return Optional.of(seen.welcome());
    }
    var word = ask(site, subject).or(() -> Optional.ofNullable(seen).map(Seen::welcome));
    word.ifPresent(welcome -> remember(person, welcome));
    return word;
  }

  /** Empty where the realm does not answer in time. */
  private Optional<Boolean> ask(Site site, String subject) {
    var answer =
        executor.submit(
            () ->
                site.network()
                    .map(network -> realms.isEnabled(network, subject))
                    .orElseGet(() -> realms.isOperator(subject)));
    try {
      return Optional.of(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      LOG.log(Level.WARNING, "The realm of {0} is slow to say who is enabled", site.address());
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KeycloakAway) {
        LOG.log(Level.WARNING, "The realm of {0} is away: {1}", site.address(), e.getCause());
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void remember(Person person, boolean welcome) {
    var now = clock.instant();
    if (people.size() > MANY) {
      people.values().removeIf(seen -> !now.isBefore(seen.until()));
    }
    people.put(person, new Seen(welcome, now.plus(FRESH)));
  }
}
