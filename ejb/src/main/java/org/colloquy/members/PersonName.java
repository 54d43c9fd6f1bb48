package org.colloquy.members;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colloquy.tenants.Line;

/**
 * A given or a family name, made a {@link Line} before: any signs that a person has in their name,
 * and no address of the web, for it is mailed to people who do not know the one who typed it.
 */
@Documented
@Size(max = PersonName.LONGEST, message = "{members.name.long}")
@Constraint(validatedBy = PersonName.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonName {

  /** What a realm keeps of a name. */
  int LONGEST = 100;

  String message() default "{members.name.link}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Missing is fine; where it is not, another constraint says so. */
  final class Rule implements ConstraintValidator<PersonName, String> {

    @Override
    public boolean isValid(String name, ConstraintValidatorContext context) {
      return name == null || !Line.holdsLink(name);
    }
  }
}
