package org.colloquy.suppression.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.look.boundary.SmallestCount;
import org.colloquy.suppression.Suppression;
import org.colloquy.suppression.Threshold;

/** What the bound network lets be shown of numbers of people. Every module asks here. */
@Dependent
public class SmallNumbers {

  @Inject private SmallestCount smallest;

  public Suppression suppression() {
    return new Suppression(new Threshold(smallest.get()));
  }
}
