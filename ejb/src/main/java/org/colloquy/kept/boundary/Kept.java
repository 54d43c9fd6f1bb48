package org.colloquy.kept.boundary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.colloquy.kept.control.MarkRow;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.TenantId;

/**
 * What this node keeps of networks because every page asks for it and it seldom changes: how they
 * look, their words, their lists of codes. It is right on every node within a second of a change.
 *
 * <pre>{@code
 * Look look = kept.of("look", settings::look);   // read once, then kept
 *
 * settings.lock().paint(accent);                 // whoever changes it
 * kept.changes();                                // says so in the same transaction
 * }</pre>
 *
 * <p>A network has a mark, another one after each such change. What was loaded counts as long as
 * the mark is the one that was there before it was loaded. Whoever asks the network anyway, as the
 * sign-in does with each request, brings the mark along ({@link #heard}); where nobody did for a
 * second, it is asked for, in one statement for all that is kept.
 */
@ApplicationScoped
public class Kept {

  private static final Duration TRUSTED = Duration.ofSeconds(1);

  /** What is changed past the application, by a migration or by hand, shows after that. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** More than there are networks on a node; whoever has more loads some of them more often. */
  private static final int MOST = 10_000;

  private record Mark(long number, long askedAt) {}

  private record Key(TenantId network, String what) {}

  private record Loaded(long mark, Object value) {}

  private final LongSupplier row;
  private final Runnable replacement;
  private final Ticker ticker;
  private final Cache<TenantId, Mark> marks;
  private final Cache<Key, Loaded> values;

  @Inject
  public Kept(MarkRow row) {
    this(row::read, row::replace, Ticker.systemTicker());
  }

  /** For the container's proxy. */
  protected Kept() {
    this(() -> 0, () -> {}, Ticker.systemTicker());
  }

  Kept(LongSupplier row, Runnable replacement, Ticker ticker) {
    this.row = row;
    this.replacement = replacement;
    this.ticker = ticker;
    this.marks = Caffeine.newBuilder().maximumSize(MOST).build();
    this.values =
        Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumSize(8L * MOST)
            .ticker(ticker)
            .build();
  }

  /**
   * What is kept for the bound network under this name, else what is loaded now. Not for use after
   * a change within its own transaction: what may yet be undone must not be kept.
   */
  @SuppressWarnings("unchecked")
  public <V> V of(String what, Supplier<V> load) {
    var network = BoundTenant.current().id();
    var mark = mark(network);
    var key = new Key(network, what);
    var loaded = values.getIfPresent(key);
    if (loaded == null || loaded.mark() != mark) {
      loaded = new Loaded(mark, load.get());
      values.put(key, loaded);
    }
    return (V) loaded.value();
  }

  /** Something that is kept changes in the caller's transaction. */
  public void changes() {
    replacement.run();
  }

  /** Somebody has just changed something here, and wants to see that at once. */
  public void forget() {
    marks.invalidate(BoundTenant.current().id());
  }

  /** The moment to name to {@link #heard}; to be taken before the statement. */
  public long now() {
    return ticker.read();
  }

  /**
   * Somebody read the bound network's mark.
   *
   * @param askedAt from {@link #now} before they did
   */
  public void heard(long mark, long askedAt) {
    hear(BoundTenant.current().id(), new Mark(mark, askedAt));
  }

  private long mark(TenantId network) {
    var held = marks.getIfPresent(network);
    if (held != null && ticker.read() - held.askedAt() < TRUSTED.toNanos()) {
      return held.number();
    }
    var askedAt = ticker.read();
    var number = row.getAsLong();
    hear(network, new Mark(number, askedAt));
    return number;
  }

  /** What was asked earlier does not take the place of what was asked later. */
  private void hear(TenantId network, Mark heard) {
    marks
        .asMap()
        .merge(network, heard, (held, next) -> next.askedAt() - held.askedAt() >= 0 ? next : held);
  }
}
