package org.colloquy.answers;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A form as one person has it.
 *
 * @param until when it closes; null while there is none
 * @param zone in which that is a day's end; null while there is none
 * @param confidential whether answers are kept with the people whose they are
 */
public record FormView(FormState state, Instant until, ZoneId zone, boolean confidential) {

  public static final FormView TO_COME = new FormView(FormState.TO_COME, null, null, false);
}
