package org.colloquy.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.deploy.machine.StackFailure;

/** Several callers at once, each asking again as soon as it has its answer. */
record Load(int callers, double seconds) {

  /**
   * What came of it.
   *
   * @param ended when each call ended, in seconds from the beginning
   */
  record Result(double perSecond, Sample times, double[] ended) {

    WarmUp warmUp(double seconds) {
      return WarmUp.of(ended, seconds);
    }
  }

  private record Call(double milliseconds, double ended) {}

  /** Calls until the time is over; the first failure ends it. */
  Result run(Runnable call) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      long start = System.nanoTime();
      long end = start + (long) (seconds * 1e9);
      List<Future<List<Call>>> running = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        Callable<List<Call>> caller = () -> callUntil(start, end, call);
        running.add(threads.submit(caller));
      }
      List<Call> all = new ArrayList<>();
      for (Future<List<Call>> each : running) {
        all.addAll(each.get());
      }
      double took = (System.nanoTime() - start) / 1e9;
      return new Result(
          all.size() / took,
          Sample.of(all.stream().mapToDouble(Call::milliseconds).toArray()),
          all.stream().mapToDouble(Call::ended).toArray());
    } catch (ExecutionException e) {
      throw new StackFailure("A call failed under load: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped under load", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Call> callUntil(long start, long end, Runnable call) {
    List<Call> calls = new ArrayList<>();
    do {
      long before = System.nanoTime();
      call.run();
      long after = System.nanoTime();
      calls.add(new Call((after - before) / 1e6, (after - start) / 1e9));
    } while (System.nanoTime() < end);
    return calls;
  }
}
