package org.colloquy.audit.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A field and its values.
 *
 * @param shown whether they may be read
 */
record Field(String name, Object before, Object after, boolean shown) {

  JsonObject json(boolean withValue) {
    var json = Written.JSON.createObjectBuilder().add("name", name);
    if (shown && withValue) {
      json.add("before", value(before)).add("after", value(after));
    }
    return json.build();
  }

  /** Everything as text: a number that JSON rounds would be another one. */
  private static JsonValue value(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof byte[] bytes) {
      return Written.JSON.createValue(bytes.length + " B");
    }
    if (value instanceof Collection<?> many) {
      return Written.JSON.createValue(
          many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }
    return Written.JSON.createValue(String.valueOf(value));
  }
}
