package org.colloquy.members;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colloquy.tenants.EmailAddress;

/** What {@link EmailAddress} takes, and nothing wider. */
@Documented
@Constraint(validatedBy = OneAddress.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneAddress {
  String message() default "{members.email.wrong}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Missing is fine; where it is not, another constraint says so. */
  final class Rule implements ConstraintValidator<OneAddress, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || text.isBlank() || EmailAddress.isIn(text);
    }
  }
}
