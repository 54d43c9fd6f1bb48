package org.colloquy.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a record by name, with those of every record that stands {@link Flat} in it. */
public final class Fields {

  private Fields() {}

  /** In the order of the record; what has no value is there with null. */
  public static Map<String, Object> of(Record whole) {
    Map<String, Object> fields = new LinkedHashMap<>();
    add(whole, fields);
    return Collections.unmodifiableMap(fields);
  }

  private static void add(Record whole, Map<String, Object> fields) {
    for (RecordComponent part : whole.getClass().getRecordComponents()) {
      Object value = valueOf(part, whole);
      if (part.isAnnotationPresent(Flat.class)) {
        add((Record) value, fields);
      } else {
        fields.put(part.getName(), value);
      }
    }
  }

  private static Object valueOf(RecordComponent part, Record whole) {
    try {
      // A public method of a package-private record is public only by name.
      part.getAccessor().trySetAccessible();
      return part.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
