package org.colloquy.shared;

import static java.util.Comparator.comparingInt;

import jakarta.ejb.ApplicationException;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    check(validator, value, List.of());
  }

  /**
   * The same, with what was found by rules that no annotation can express: all of it is told
   * together.
   */
  public static <T> void check(Validator validator, T value, List<Fault> others) {
    List<Fault> faults =
        Stream.concat(validator.validate(value).stream().map(Fault::of), others.stream()).toList();
    if (!faults.isEmpty()) {
      List<String> fields = fieldsOf(value.getClass()).toList();
      throw new Invalid(
          faults.stream().sorted(comparingInt(fault -> position(fields, fault))).toList());
    }
  }

  /** A record within a record stands where its fields are. */
  private static Stream<String> fieldsOf(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .flatMap(part -> Stream.concat(Stream.of(part.getName()), fieldsOf(part.getType())))
        : Stream.empty();
  }

  /** Rules of the whole come last. */
  private static int position(List<String> fields, Fault fault) {
    int at = fields.indexOf(fault.field());
    return at < 0 ? fields.size() : at;
  }
}
