package org.colloquy.shared;

/**
 * Which page of a list is wanted. Cannot be wrong: a page before the first is the first, a size out
 * of range is brought into it.
 */
public record PageRequest(int page, int size) {
  public static final int DEFAULT_SIZE = 20;
  public static final int MAX_SIZE = 100;
  private static final int MAX_PAGE = 100_000;

  public PageRequest {
    page = Math.min(Math.max(page, 0), MAX_PAGE);
    size = size < 1 ? DEFAULT_SIZE : Math.min(size, MAX_SIZE);
  }

  public static PageRequest page(int page) {
    return new PageRequest(page, DEFAULT_SIZE);
  }

  public int offset() {
    return page * size;
  }
}
