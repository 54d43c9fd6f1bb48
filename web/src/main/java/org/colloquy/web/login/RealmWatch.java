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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.web.tenant.Site;

/**
 * Notices within seconds that somebody was disabled in the realm itself. It asks the realm at most
 * every 15 seconds for each person, and lets people go on only where the realm does not answer: a
 * realm that is away for a while must not put everybody out.
 */
@ApplicationScoped
class RealmWatch {

  private static final Logger LOG = System.getLogger(RealmWatch.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final int PATIENCE_SECONDS = 2;
  private static final int MANY = 20_000;

  private record Person(String site, String subject) {}

  private record Seen(boolean enabled, Instant until) {}

  @Inject private Realms realms;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;

  private final Map<Person, Seen> people = new ConcurrentHashMap<>();

  /** The realm has just vouched for this person. */
  void vouched(Site site, String subject) {
    remember(new Person(site.key(), subject), true);
  }

  boolean letsIn(Site site, String subject) {
    var person = new Person(site.key(), subject);
    var seen = people.get(person);
    if (seen != null && clock.instant().isBefore(seen.until())) {
      return seen.enabled();
    }
    var enabled = ask(site, subject);
    remember(person, enabled);
    return enabled;
  }

  private boolean ask(Site site, String subject) {
    var answer =
        executor.submit(
            () ->
                site.network()
                    .map(network -> realms.isEnabled(network, subject))
                    .orElseGet(() -> realms.isOperatorEnabled(subject)));
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      LOG.log(Level.WARNING, "The realm of {0} is slow to say who is enabled", site.address());
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof KeycloakAway) {
        LOG.log(Level.WARNING, "The realm of {0} is away: {1}", site.address(), e.getCause());
        return true;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void remember(Person person, boolean enabled) {
    var now = clock.instant();
    if (people.size() > MANY) {
      people.values().removeIf(seen -> !now.isBefore(seen.until()));
    }
    people.put(person, new Seen(enabled, now.plus(FRESH)));
  }
}
