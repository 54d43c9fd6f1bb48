package org.colloquy.exchange.boundary;

import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Paragraphs;

/**
 * That a network leaves a joint session.
 *
 * @param word to the members who registered; may be empty; stays in the network
 */
public record Withdrawal(@Size(max = 500, message = "{exchange.word.long}") String word) {

  public Withdrawal {
    word = Paragraphs.of(word);
  }
}
