package org.colloquy.imports.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Several texts in one column, as JSON. */
@Converter
public class TextsColumn implements AttributeConverter<List<String>, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(List<String> texts) {
    return texts == null ? null : JSON.toJson(texts);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null ? null : List.of(JSON.fromJson(column, String[].class));
  }
}
