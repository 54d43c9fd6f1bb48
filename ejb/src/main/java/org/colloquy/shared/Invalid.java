package org.colloquy.shared;

import static java.util.Comparator.comparingInt;

import jakarta.ejb.ApplicationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed breaks a rule; every fault names its field and nothing was changed.
 *
 * <pre>{@code
 * Invalid.check(validator, draft);                           // every constraint of the record
 * throw Invalid.field("seats", "sessions.seats.taken", 12);  // a rule that needed the data
 * }</pre>
 */
@ApplicationException(rollback = true)
public class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  private Invalid(List<Fault> faults) {
    super("Wrong: " + faults.stream().map(fault -> fault.field() + " " + fault.key()).toList());
    this.faults = List.copyOf(faults);
  }

  /** In the order of the fields, as a form has them. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * One fault of one field, found by a rule that no annotation can express.
   *
   * @param key of the sentence that says it, in {@code ValidationMessages}
   * @param values for the sentence
   */
  public static Invalid field(String field, String key, Object... values) {
    return new Invalid(List.of(Fault.of(field, key, values)));
  }

  /** Several faults found by such rules: the key of each field's sentence. */
  public static Invalid fields(Map<String, String> keys) {
    return new Invalid(
        keys.entrySet().stream().map(each -> Fault.of(each.getKey(), each.getValue())).toList());
  }

  /** Throws when any constraint of the value is broken, with all of them together. */
  public static <T> void check(Validator validator, T value) {
    Set<ConstraintViolation<T>> violations = validator.validate(value);
    if (!violations.isEmpty()) {
      List<String> fields = fieldsOf(value.getClass());
      throw new Invalid(
          violations.stream()
              .sorted(comparingInt(v -> position(fields, v)))
              .map(Fault::of)
              .toList());
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
