package org.colloquy.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is wrong with one field, still without words: the door says it in the reader's language.
 *
 * @param field as forms and programs name it; empty for the whole
 * @param key of the sentence, in {@code ValidationMessages}
 * @param values for the sentence, by name or, "0" first, by number
 */
public record Fault(String field, String key, Map<String, Object> values) {

  public Fault {
    values = Map.copyOf(values);
  }

  static Fault of(String field, String key, Object... values) {
    return new Fault(
        field,
        key,
        IntStream.range(0, values.length)
            .boxed()
            .collect(
                Collectors.toMap(String::valueOf, i -> Objects.requireNonNullElse(values[i], ""))));
  }

  /** What a constraint found; its message has to be a key in braces. */
  public static Fault of(ConstraintViolation<?> violation) {
    var template = violation.getMessageTemplate();
    return new Fault(
        fieldOf(violation),
        template.substring(1, template.length() - 1),
        violation.getConstraintDescriptor().getAttributes());
  }

  /**
   * The last name on the way: {@code create.draft.title} is about the title, and what is wrong with
   * one of the {@code roles} is about the roles. Empty for a rule of the whole.
   */
  static String fieldOf(ConstraintViolation<?> violation) {
    var field = "";
    for (Path.Node node : violation.getPropertyPath()) {
      var kind = node.getKind();
      if (kind != ElementKind.CONTAINER_ELEMENT && kind != ElementKind.BEAN) {
        field = node.getName() == null ? field : node.getName();
      }
    }
    return field;
  }
}
