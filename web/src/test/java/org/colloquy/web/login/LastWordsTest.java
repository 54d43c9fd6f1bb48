package org.colloquy.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.colloquy.tenants.Issuer;
import org.junit.jupiter.api.Test;

class LastWordsTest {

  private static final Issuer REALM = Issuer.of("http://127.0.0.1:9/realms/harbour");
  private static final Issuer OTHER_REALM = Issuer.of("http://127.0.0.1:9/realms/meadow");
  private static final LastWords.Person ADA = new LastWords.Person("harbour", REALM, "ada");

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger asked = new AtomicInteger();
  private final LastWords words = new LastWords(nanos::get);

  @Test
  void whoIsKeptOutIsOutAfterFifteenSecondsAndNotBeforeTheRealmIsAsked() {
    assertThat(words.of(ADA, says(true))).contains(true);
    pass(Duration.ofSeconds(15).minusNanos(1));
    assertThat(words.of(ADA, says(false))).contains(true);
    pass(Duration.ofNanos(1));
    assertThat(words.of(ADA, says(false))).contains(false);
    assertThat(asked).hasValue(2);
  }

  @Test
  void aWordIsOfOnePersonInOneRealmOfOneSite() {
    words.heard(ADA, true);

    assertThat(words.of(new LastWords.Person("harbour", REALM, "ben"), says(false)))
        .contains(false);
    assertThat(words.of(new LastWords.Person("harbour", OTHER_REALM, "ada"), says(false)))
        .contains(false);
    assertThat(words.of(new LastWords.Person("meadow", REALM, "ada"), says(false))).contains(false);
    assertThat(words.of(ADA, says(false))).contains(true);
  }

  @Test
  void theLastWordCountsWhileTheRealmIsAwayAndItIsNotAskedWithEachRequest() {
    assertThat(words.of(ADA, says(false))).contains(false);
    pass(Duration.ofSeconds(15));

    assertThat(words.of(ADA, this::isAway)).contains(false);
    assertThat(words.of(ADA, this::isAway)).contains(false);
    assertThat(asked).hasValue(2);

    pass(Duration.ofHours(12));
    assertThat(words.of(ADA, this::isAway)).as("as long as a session").contains(false);
  }

  @Test
  void aRealmThatIsAwayAndNeverSaidAnythingIsAskedAgain() {
    assertThat(words.of(ADA, this::isAway)).isEmpty();
    assertThat(words.of(ADA, says(true))).contains(true);
  }

  @Test
  void whatWasForgottenIsNoLastWordEither() {
    words.heard(ADA, true);
    words.forget(ADA);

    assertThat(words.of(ADA, this::isAway)).isEmpty();
    assertThat(words.of(ADA, says(false))).contains(false);
  }

  private Supplier<Optional<Boolean>> says(boolean welcome) {
    return () -> {
      asked.incrementAndGet();
      return Optional.of(welcome);
    };
  }

  private Optional<Boolean> isAway() {
    asked.incrementAndGet();
    return Optional.empty();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }
}
