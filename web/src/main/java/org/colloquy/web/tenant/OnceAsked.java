package org.colloquy.web.tenant;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps answers for a while, and asks each question once at a time: who comes while somebody else
 * is asking the same waits for that answer, or that failure. A failure is not kept, and neither is
 * null, so whoever comes next asks anew. What was forgotten does not come back, not even by an
 * answer that was under way.
 *
 * <p>Whoever asks first does so on their own thread. Questions with other keys wait for nobody.
 */
public final class OnceAsked<K, V> {

  private record Answer<V>(V value, RuntimeException failure) {}

  private final AsyncCache<K, Answer<V>> answers;

  /** Answers that are good for so long, at most so many of them. */
  public OnceAsked(Duration fresh, int most) {
    this(fresh, most, Ticker.systemTicker());
  }

  /** With a clock of its own. */
  public OnceAsked(Duration fresh, int most, Ticker ticker) {
    answers =
        Caffeine.newBuilder()
            .expireAfterWrite(fresh)
            .maximumSize(most)
            .ticker(ticker)
            .executor(Runnable::run)
            .buildAsync();
  }

  /** What is kept, else what the question yields now; it must not ask for the same key itself. */
  public V get(K key, Supplier<V> question) {
    var mine = new CompletableFuture<Answer<V>>();
    var answer = answers.get(key, (asked, executor) -> mine);
    if (answer == mine) {
      ask(key, question, mine);
    }
    var said = answer.join();
    if (said.failure() != null) {
      throw said.failure();
    }
    return said.value();
  }

  /** This is the answer from now on, whatever comes of a question that is under way. */
  public void put(K key, V value) {
    answers.put(key, CompletableFuture.completedFuture(new Answer<>(value, null)));
  }

  public void forget(K key) {
    answers.asMap().remove(key);
  }

  private void ask(K key, Supplier<V> question, CompletableFuture<Answer<V>> answer) {
    var said = new Answer<V>(null, new IllegalStateException("Whoever asked broke off"));
    try {
      said = new Answer<>(question.get(), null);
    } catch (RuntimeException e) {
      said = new Answer<>(null, e);
    } finally {
      if (said.value() == null) {
        answers.asMap().remove(key, answer);
      }
      answer.complete(said);
    }
  }
}
