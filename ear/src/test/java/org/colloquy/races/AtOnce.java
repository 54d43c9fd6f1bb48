package org.colloquy.races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;

/** Requests that are sent at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** So many of a kind, each told its number from 0; the answers in that order. */
  static List<Answer> times(int many, IntFunction<Answer> request) {
    return all(
        IntStream.range(0, many).<Callable<Answer>>mapToObj(i -> () -> request.apply(i)).toList());
  }

  /** All of them; the answers in their order. */
  static List<Answer> all(List<Callable<Answer>> requests) {
    var threads = Executors.newFixedThreadPool(requests.size());
    try {
      var start = new CyclicBarrier(requests.size());
      var pending =
          requests.stream()
              .map(
                  request ->
                      threads.submit(
                          () -> {
                            start.await();
                            return request.call();
                          }))
              .toList();
      var answers = new ArrayList<Answer>();
      for (var each : pending) {
        answers.add(each.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
