package org.colloquy.networks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address, the countries, the language and the time zone of a network are some that there are.
 * Each problem is reported at its own field.
 */
@Documented
@Constraint(validatedBy = SoundNetworkRules.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SoundNetwork {

  /** Never said: each field has sentences of its own. */
  String message() default "{value.wrong}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
