package org.colloquy.suppression;

import java.util.List;

/**
 * What may be shown of shares by group.
 *
 * @param groups in their order
 * @param rest all groups that are suppressed, as one; suppressed itself where there is none, or all
 *     of them together are
 * @param all everybody
 */
public record ShownShares(List<ShownShare> groups, ShownShare rest, ShownShare all) {

  public ShownShares {
    groups = List.copyOf(groups);
  }
}
