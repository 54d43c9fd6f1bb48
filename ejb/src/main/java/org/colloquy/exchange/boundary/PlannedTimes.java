package org.colloquy.exchange.boundary;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Start, end and zone fit together; each problem is told at its field. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PlannedTimesValidator.class)
public @interface PlannedTimes {

  int DAYS = 14;

  String message() default "{exchange.times}";

  /** That it lasts at most. */
  int days() default DAYS;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
