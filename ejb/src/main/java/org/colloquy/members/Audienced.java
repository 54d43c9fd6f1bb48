package org.colloquy.members;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an {@link Audience}; missing is fine. */
@Documented
@Pattern(regexp = "MANAGERS|COMMUNITIES|NETWORK", message = "{members.audience}")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Audienced {

  /** Never said: the rule above has a sentence. */
  String message() default "{members.audience}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
