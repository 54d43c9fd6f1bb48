package org.colloquy.members;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colloquy.shared.NoLink;
import org.colloquy.tenants.Line;

/**
 * A given or a family name, made a {@link Line} before: any signs that a person has in their name,
 * and no address of the web. Missing is fine; where it is not, another constraint says so.
 */
@Documented
@Size(max = PersonName.LONGEST, message = "{text.long}")
@NoLink
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

  /** What a realm keeps of a name. */
  int LONGEST = 100;

  /** Never said: each of the rules above has a sentence. */
  String message() default "{text.link}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
