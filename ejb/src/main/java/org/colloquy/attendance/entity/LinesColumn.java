package org.colloquy.attendance.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.attendance.ReportedLine;

/** All rows of one name, each on a line. */
@Converter
public class LinesColumn implements AttributeConverter<List<ReportedLine>, String> {

  @Override
  public String convertToDatabaseColumn(List<ReportedLine> lines) {
    return lines == null
        ? null
        : lines.stream().map(ReportedLine::toString).collect(Collectors.joining("\n"));
  }

  @Override
  public List<ReportedLine> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : column.lines().map(ReportedLine::parse).toList();
  }
}
