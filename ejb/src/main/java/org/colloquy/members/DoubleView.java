package org.colloquy.members;

import java.util.List;

/**
 * Two people who may be one.
 *
 * @param one whom the network has known for longer
 * @param because in what they are alike
 */
public record DoubleView(
    PersonLine one, PersonLine other, Confidence confidence, List<Likeness> because) {

  public DoubleView {
    because = List.copyOf(because);
  }
}
