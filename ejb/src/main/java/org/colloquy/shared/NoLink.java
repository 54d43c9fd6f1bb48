package org.colloquy.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colloquy.tenants.Line;

/**
 * What somebody calls themselves or something, made a {@link Line} before, which holds no address
 * of the web: it is mailed to people who do not know the one who typed it.
 */
@Documented
@Constraint(validatedBy = NoLink.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoLink {

  String message() default "{text.link}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Missing is fine; where it is not, another constraint says so. */
  final class Rule implements ConstraintValidator<NoLink, String> {

    @Override
    public boolean isValid(String line, ConstraintValidatorContext context) {
      return line == null || !Line.holdsLink(line);
    }
  }
}
