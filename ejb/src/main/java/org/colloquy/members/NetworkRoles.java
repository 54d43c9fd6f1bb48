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
import java.util.Set;
import org.colloquy.tenants.Roles;

/** Roles that a network gives, each of them; the whole field is named where one is not. */
@Documented
@Constraint(validatedBy = NetworkRoles.Rule.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface NetworkRoles {
  String message() default "{members.role.unknown}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Also told by {@link Roles#areOfNetwork}. */
  final class Rule implements ConstraintValidator<NetworkRoles, Set<String>> {

    @Override
    public boolean isValid(Set<String> roles, ConstraintValidatorContext context) {
      return Roles.areOfNetwork(roles);
    }
  }
}
