package org.colloquy.look.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;

class LogoReaderTest {

  @Test
  void threeAtOnceAreReadOneAfterTheOther() throws Exception {
    var reader = new LogoReader(Duration.ofMinutes(1));
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var threads = Executors.newFixedThreadPool(3);
    try {
      var pending = new ArrayList<Future<LogoImage>>();
      for (var i = 0; i < 3; i++) {
        pending.add(
            threads.submit(
                () ->
                    reader.inTurn(
                        () -> {
                          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                          var logo = LogoImage.read(Pictures.png(1414, 1414, 16, Pictures.RGBA));
                          inside.decrementAndGet();
                          return logo;
                        })));
      }
      for (var each : pending) {
        assertThat(each.get().content()).isNotEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void whoeverWaitsTooLongIsToldToTryAgain() throws Exception {
    var reader = new LogoReader(Duration.ofMillis(20));
    var reading = new CountDownLatch(1);
    var enough = new CountDownLatch(1);
    var threads = Executors.newSingleThreadExecutor();
    try {
      var slow =
          threads.submit(
              () ->
                  reader.inTurn(
                      () -> {
                        reading.countDown();
                        await(enough);
                        return "read";
                      }));
      reading.await();
      assertThatThrownBy(() -> reader.read(Pictures.png(8, 8, 8, Pictures.GREY)))
          .isInstanceOfSatisfying(
              Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("busy"));
      enough.countDown();
      assertThat(slow.get()).isEqualTo("read");
    } finally {
      threads.shutdownNow();
    }

    assertThat(reader.read(Pictures.png(8, 8, 8, Pictures.GREY)).content()).isNotEmpty();
  }

  @Test
  void brokenPictureGivesItsTurnBack() {
    var reader = new LogoReader(Duration.ofMillis(20));
    for (var i = 0; i < 2; i++) {
      assertThatThrownBy(() -> reader.read(new byte[] {1, 2, 3})).isInstanceOf(Invalid.class);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
