package org.colloquy.answers;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A form as one person has it.
 *
 * @param until when it closes; null while there is none
 * @param zone in which that is a day's end; null while there is none
 */
public record FormView(FormState state, Instant until, ZoneId zone) {

  public static final FormView TO_COME = new FormView(FormState.TO_COME, null, null);
}
