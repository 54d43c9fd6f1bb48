package org.colloquy.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The fields of a record by name, with those of every record that stands {@link Flat} in it. */
public final class Fields {

  private Fields() {}

  /** In the order of the record; what has no value is there with null. */
  public static Map<String, Object> of(Record whole) {
    Map<String, Object> fields = new LinkedHashMap<>();
    add(whole, fields);
    return Collections.unmodifiableMap(fields);
  }

  /** A record of which each part is asked for. */
  public static <R extends Record> R make(Class<R> type, Function<RecordComponent, ?> value) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.trySetAccessible();
      return constructor.newInstance(Arrays.stream(parts).map(value).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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
