package org.colloquy.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;

/** JSON as the services take and give it: every body is a record, whose names are those in JSON. */
public class JsonRecords implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withSerializers(new RecordWriter())
              .withDeserializers(new RecordReader(JsonbBuilder.create())));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
