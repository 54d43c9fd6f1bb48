package org.colloquy.sessions.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Times and seats of a session make sense, each for itself and together. Every problem names its
 * own field.
 */
@Documented
@Constraint(validatedBy = SoundSessionRules.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SoundSession {
  String message() default "{sessions.sound}";

  /** That it lasts at most. */
  int days() default 31;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
