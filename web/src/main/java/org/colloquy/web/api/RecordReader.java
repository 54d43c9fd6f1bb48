package org.colloquy.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import org.colloquy.shared.Fields;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Invalid;

/**
 * A record from an object, field by field, so that one of the wrong type is named like one that
 * breaks a rule. What is missing or null has no value; what nobody knows is left out.
 */
final class RecordReader implements JsonbDeserializer<Record> {

  private final Jsonb values;

  /**
   * @param values reads the value of one field
   */
  RecordReader(Jsonb values) {
    this.values = values;
  }

  @Override
  public Record deserialize(JsonParser json, DeserializationContext context, Type type) {
    return read(((Class<?>) type).asSubclass(Record.class), json.getObject());
  }

  private Record read(Class<? extends Record> type, JsonObject json) {
    return Fields.make(type, part -> value(part, json));
  }

  private Object value(RecordComponent part, JsonObject json) {
    if (part.isAnnotationPresent(Flat.class)) {
      return read(part.getType().asSubclass(Record.class), json);
    }
    var value = json.getOrDefault(part.getName(), JsonValue.NULL);
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      return part.getType().isPrimitive()
          ? Array.get(Array.newInstance(part.getType(), 1), 0)
          : null;
    }
    if (part.getType().isRecord() && value instanceof JsonObject inner) {
      return read(part.getType().asSubclass(Record.class), inner);
    }
    if (!fits(part.getType(), value)) {
      throw Invalid.field(part.getName(), "api.type");
    }
    try {
      return values.fromJson(value.toString(), part.getGenericType());
    } catch (JsonbException e) {
      throw Invalid.field(part.getName(), "api.type");
    }
  }

  /** JSON-B itself takes the first of an array, and so much of a number as an int can hold. */
  private static boolean fits(Class<?> type, JsonValue value) {
    var truth = type == Boolean.class || type == boolean.class;
    return switch (value.getValueType()) {
      case ARRAY -> Collection.class.isAssignableFrom(type);
      case TRUE, FALSE -> truth;
      case NUMBER -> !truth && (!isInt(type) || isWhole((JsonNumber) value));
      default -> !truth;
    };
  }

  private static boolean isInt(Class<?> type) {
    return type == Integer.class || type == int.class;
  }

  private static boolean isWhole(JsonNumber number) {
    try {
      number.intValueExact();
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }
}
