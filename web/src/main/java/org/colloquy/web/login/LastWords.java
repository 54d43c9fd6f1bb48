package org.colloquy.web.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.tenants.Issuer;
import org.colloquy.web.tenant.OnceAsked;

/**
 * What realms said of people: whether each is welcome. A word counts for some seconds; then the
 * realm is asked anew, once for however many requests of that person. While it does not answer,
 * what it said last counts for some seconds more, each time; where it never said anything, there is
 * no word, and the next request asks again.
 */
final class LastWords {

  private static final Duration FRESH = Duration.ofSeconds(15);

  /** Longer than any session, so that nobody's last word is lost while it could matter. */
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private static final int MANY = 20_000;

  /** Somebody in the realm of one site; the same id in another realm is another person. */
  record Person(String site, Issuer realm, String subject) {}

  private final OnceAsked<Person, Boolean> fresh;
  private final Cache<Person, Boolean> last;

  LastWords() {
    this(Ticker.systemTicker());
  }

  LastWords(Ticker ticker) {
    fresh = new OnceAsked<>(FRESH, MANY, ticker);
    last =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MANY)
            .ticker(ticker)
            .executor(Runnable::run)
            .build();
  }

  /**
   * The word that counts now; empty where there is none.
   *
   * @param realm asks the realm; empty where it does not answer
   */
  Optional<Boolean> of(Person person, Supplier<Optional<Boolean>> realm) {
    return Optional.ofNullable(fresh.get(person, () -> ask(person, realm)));
  }

  /** The realm has just said so by itself. */
  void heard(Person person, boolean welcome) {
    last.put(person, welcome);
    fresh.put(person, welcome);
  }

  /** Nothing that was said counts any more. */
  void forget(Person person) {
    last.invalidate(person);
    fresh.forget(person);
  }

  private Boolean ask(Person person, Supplier<Optional<Boolean>> realm) {
    var word = realm.get();
    word.ifPresent(welcome -> last.put(person, welcome));
    return word.orElseGet(() -> last.getIfPresent(person));
  }
}
