package org.colloquy.answers.control;

import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * A look at what is to be asked by now, and at the forms whose day is over. However often and for
 * whatever reason: what is done is done.
 *
 * @param why for those who read the queue
 */
@JobKind(value = "answers-round", lane = Lane.LONG)
public record Round(String why) {

  public static Round of(String why) {
    return new Round(why);
  }
}
