package org.colloquy.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a longer list.
 *
 * @param items what is on this page, in order
 * @param page counted from 0
 * @param size how many a full page holds
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {
  public Page {
    items = List.copyOf(items);
  }

  public static <T> Page<T> of(PageRequest request, List<T> items, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  /**
   * Asks for the total only where these items do not tell it: a page that is not full is the last.
   */
  public static <T> Page<T> of(PageRequest request, List<T> items, LongSupplier total) {
    boolean last = items.size() < request.size() && (!items.isEmpty() || request.offset() == 0);
    return of(request, items, last ? request.offset() + items.size() : total.getAsLong());
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
  }

  /** How many pages there are, at least one. */
  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  public boolean hasPrevious() {
    return page > 0;
  }

  public boolean hasNext() {
    return (page + 1L) * size < total;
  }
}
