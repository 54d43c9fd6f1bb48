package org.colloquy.tenants.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;

/** What tests of the queue share: a quick pace, handlers made of a lambda, and patience. */
final class TestQueue {

  static final JobPace FAST =
      new JobPace(
          Duration.ofMillis(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(5),
          Duration.ofMillis(20),
          3,
          Duration.ofMillis(15));

  private TestQueue() {}

  @FunctionalInterface
  interface Work<T> {
    void on(Job<T> job) throws Exception;
  }

  static long count(Kernel kernel, String kind, String state) {
    return new Sql(kernel.databases().control())
        .list(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = ? AND state = ?",
            row -> row.getLong(1),
            kind,
            state)
        .get(0);
  }

  static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      Thread.yield();
    }
  }

  static <T extends Record> JobHandler<T> handler(Class<T> carried, Work<T> work) {
    return new JobHandler<>() {
      @Override
      public Class<T> work() {
        return carried;
      }

      @Override
      public void handle(Job<T> job) throws Exception {
        work.on(job);
      }
    };
  }
}
