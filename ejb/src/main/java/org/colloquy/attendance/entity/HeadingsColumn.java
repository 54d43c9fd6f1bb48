package org.colloquy.attendance.entity;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.reports.ReportColumn;

/** What headings mean, as JSON. */
@Converter
public class HeadingsColumn implements AttributeConverter<Map<String, ReportColumn>, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  /** As the JSON has it. */
  public static class Written extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public String convertToDatabaseColumn(Map<String, ReportColumn> headings) {
    Map<String, String> written = new TreeMap<>();
    headings.forEach((heading, meaning) -> written.put(heading, meaning.name()));
    return JSON.toJson(written);
  }

  @Override
  public Map<String, ReportColumn> convertToEntityAttribute(String column) {
    Map<String, ReportColumn> headings = new LinkedHashMap<>();
    JSON.fromJson(column, Written.class)
        .forEach((heading, meaning) -> headings.put(heading, ReportColumn.valueOf(meaning)));
    return Map.copyOf(headings);
  }
}
