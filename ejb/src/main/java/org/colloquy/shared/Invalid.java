package org.colloquy.shared;

import static java.util.Comparator.comparingInt;

import jakarta.ejb.ApplicationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed breaks a rule; every problem names its field and nothing was changed.
 *
 * <p>A plain {@link ConstraintViolationException} that leaves an EJB reaches the caller wrapped, as
 * a failure of the system; this one is declared an application exception and arrives as it is.
 *
 * <pre>{@code
 * Invalid.check(validator, draft);                          // every constraint of the record
 * throw Invalid.field("email", "This person is already a member.");   // a rule that needed the data
 * }</pre>
 */
@ApplicationException(rollback = true)
public class Invalid extends ConstraintViolationException {
  private static final long serialVersionUID = 1L;

  /** The superclass forgets the order. */
  private final Set<ConstraintViolation<?>> inOrder;

  private Invalid(String message, Collection<? extends ConstraintViolation<?>> violations) {
    super(message, Set.copyOf(violations));
    inOrder = Collections.unmodifiableSet(new LinkedHashSet<>(violations));
  }

  /** In the order of the fields, as a form has them. */
  @Override
  public Set<ConstraintViolation<?>> getConstraintViolations() {
    return inOrder;
  }

  /** One problem of one field, found by a rule that no annotation can express. */
  public static Invalid field(String field, String message) {
    return new Invalid(field + ": " + message, Set.of(new FieldViolation(field, message)));
  }

  /** Several problems found by such rules: the message of each field. */
  public static Invalid fields(Map<String, String> messages) {
    Set<ConstraintViolation<?>> violations = new LinkedHashSet<>();
    messages.forEach((field, message) -> violations.add(new FieldViolation(field, message)));
    return new Invalid("The input breaks " + violations.size() + " rule(s)", violations);
  }

  /** Throws when any constraint of the value is broken, with all of them together. */
  public static <T> void check(Validator validator, T value) {
    Set<ConstraintViolation<T>> violations = validator.validate(value);
    if (!violations.isEmpty()) {
      List<String> fields = fieldsOf(value.getClass());
      throw new Invalid(
          "The input breaks " + violations.size() + " rule(s)",
          violations.stream().sorted(comparingInt(v -> position(fields, v))).toList());
    }
  }

  private static List<String> fieldsOf(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
        : List.of();
  }

  /** Rules of the whole come last. */
  private static int position(List<String> fields, ConstraintViolation<?> violation) {
    int at = fields.indexOf(violation.getPropertyPath().iterator().next().getName());
    return at < 0 ? fields.size() : at;
  }
}
