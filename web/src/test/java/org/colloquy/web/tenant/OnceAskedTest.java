package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OnceAskedTest {

  private static final int MANY = 20;
  private static final Duration FRESH = Duration.ofSeconds(15);

  private final AtomicLong nanos = new AtomicLong();
  private final OnceAsked<String, String> answers = new OnceAsked<>(FRESH, 100, nanos::get);
  private final AtomicInteger asked = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void manyWhoAskAtOnceAskOnce() throws Exception {
    var flight = new Flight("yes");
    var all = together(() -> answers.get("key", flight::land));
    flight.begun.await();
    assertThat(all).noneMatch(Future::isDone);
    flight.mayLand.countDown();

    for (var one : all) {
      assertThat(one.get()).isEqualTo("yes");
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void manyWhoAskInVainHearTheSameFailureAndTheNextAsksAnew() throws Exception {
    var flight = new Flight(null);
    var all =
        together(
            () ->
                answers.get(
                    "key",
                    () -> {
                      flight.land();
                      throw new IllegalStateException("away");
                    }));
    flight.begun.await();
    flight.mayLand.countDown();

    for (var one : all) {
      assertThatThrownBy(one::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("away");
    }
    assertThat(answers.get("key", () -> "back")).isEqualTo("back");
  }

  @Test
  void anotherKeyWaitsForNobody() throws Exception {
    var flight = new Flight("slow");
    var slow = threads.submit(() -> answers.get("slow", flight::land));
    flight.begun.await();
    for (var i = 0; i < 100; i++) {
      var key = "key " + i;
      assertThat(answers.get(key, () -> "of " + key)).isEqualTo("of " + key);
    }
    flight.mayLand.countDown();
    assertThat(slow.get()).isEqualTo("slow");
  }

  @Test
  void anAnswerIsGoodForItsTimeAndNoLonger() {
    assertThat(answers.get("key", this::count)).isEqualTo("answer 1");
    nanos.addAndGet(FRESH.toNanos() - 1);
    assertThat(answers.get("key", this::count)).isEqualTo("answer 1");
    nanos.addAndGet(1);
    assertThat(answers.get("key", this::count)).isEqualTo("answer 2");
  }

  @Test
  void nothingIsNoAnswer() {
    assertThat(answers.get("key", () -> null)).isNull();
    assertThat(answers.get("key", this::count)).isEqualTo("answer 1");
  }

  @Test
  void whatWasForgottenDoesNotComeBackWithAnAnswerThatWasUnderWay() throws Exception {
    var flight = new Flight("old");
    var late = threads.submit(() -> answers.get("key", flight::land));
    flight.begun.await();

    answers.forget("key");
    assertThat(answers.get("key", () -> "new")).isEqualTo("new");
    flight.mayLand.countDown();

    assertThat(late.get()).isEqualTo("old");
    assertThat(answers.get("key", this::count)).isEqualTo("new");
  }

  @Test
  void whatWasHeardCountsMoreThanAnAnswerThatWasUnderWay() throws Exception {
    var flight = new Flight("old");
    var late = threads.submit(() -> answers.get("key", flight::land));
    flight.begun.await();

    answers.put("key", "heard");
    flight.mayLand.countDown();

    assertThat(late.get()).isEqualTo("old");
    assertThat(answers.get("key", this::count)).isEqualTo("heard");
  }

  @Test
  void thereAreNeverMoreThanItHolds() {
    var few = new OnceAsked<Integer, String>(FRESH, 10, nanos::get);
    for (var i = 0; i < 1000; i++) {
      few.get(i, this::count);
    }
    var before = asked.get();
    for (var i = 0; i < 1000; i++) {
      few.get(i, this::count);
    }
    assertThat(asked.get() - before).isGreaterThanOrEqualTo(990);
  }

  private String count() {
    return "answer " + asked.incrementAndGet();
  }

  private List<Future<String>> together(Callable<String> act) {
    var all = new ArrayList<Future<String>>();
    for (var i = 0; i < MANY; i++) {
      all.add(threads.submit(act));
    }
    return all;
  }

  /** A question whose answer takes until it may come. */
  private final class Flight {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayLand = new CountDownLatch(1);
    private final String answer;

    Flight(String answer) {
      this.answer = answer;
    }

    String land() {
      asked.incrementAndGet();
      begun.countDown();
      try {
        assertThat(mayLand.await(20, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return answer;
    }
  }
}
