package org.colloquy.web.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
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
  private static final int PATIENCE_SECONDS = 2;

  @Inject private Realms realms;
  @Inject private RealmClients clients;
  @Resource private ManagedExecutorService executor;

  private final LastWords words = new LastWords();

  /** The realm has just vouched for this person. */
  void vouched(Site site, String subject) {
    words.heard(person(site, subject), true);
  }

  /** Makes the next question ask the realm. */
  void forget(Site site, String subject) {
    words.forget(person(site, subject));
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
    return words.of(person(site, subject), () -> ask(site, subject));
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

  private LastWords.Person person(Site site, String subject) {
    return new LastWords.Person(site.key(), clients.issuerOf(site), subject);
  }
}
