package org.colloquy.tenants.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Calls that begin at the same instant, each on a thread of its own. */
final class AtOnce {

  private AtOnce() {}

  /** What each call returned or threw. */
  static List<Object> outcomes(List<? extends Callable<?>> calls) throws Exception {
    var gate = new CyclicBarrier(calls.size());
    var threads = Executors.newFixedThreadPool(calls.size());
    try {
      var futures =
          calls.stream()
              .map(
                  call ->
                      threads.<Object>submit(
                          () -> {
                            gate.await(10, TimeUnit.SECONDS);
                            return call.call();
                          }))
              .toList();
      var outcomes = new ArrayList<Object>();
      for (var future : futures) {
        try {
          outcomes.add(future.get(30, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
          outcomes.add(e.getCause());
        }
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }
}
