package org.colloquy.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Where a click may lead: an address of the web and nothing that a browser would run, up to {@value
 * WebAddressRule#LONGEST} characters. Null is fine: there is none.
 */
@Documented
@Constraint(validatedBy = WebAddressRule.class)
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
public @interface WebAddress {

  String message() default "{address.web}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
