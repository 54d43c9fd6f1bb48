package org.colloquy.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.colloquy.shared.Fields;

/** A record as an object of its {@link Fields}; what has no value is missing. */
final class RecordWriter implements JsonbSerializer<Record> {

  @Override
  public void serialize(Record whole, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    Fields.of(whole)
        .forEach(
            (name, value) -> {
              if (value != null) {
                context.serialize(name, value, json);
              }
            });
    json.writeEnd();
  }
}
