package org.colloquy.search;

import java.util.List;
import org.colloquy.shared.Page;

/**
 * What was found of one kind.
 *
 * @param items those on this page
 * @param page counted from 0
 * @param size how many a full page holds
 * @param total how many there are that the caller may see
 */
public record Found(Kind kind, List<Hit> items, int page, int size, long total) {

  public Found {
    items = List.copyOf(items);
  }

  public static Found of(Kind kind, Page<Hit> page) {
    return new Found(kind, page.items(), page.page(), page.size(), page.total());
  }

  public Page<Hit> asPage() {
    return new Page<>(items, page, size, total);
  }
}
