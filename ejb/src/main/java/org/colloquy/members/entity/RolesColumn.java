package org.colloquy.members.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a set of roles as one text: {@code convener,member}. */
@Converter
public class RolesColumn implements AttributeConverter<Set<String>, String> {

  private static final String SEPARATOR = ",";

  @Override
  public String convertToDatabaseColumn(Set<String> roles) {
    return roles == null ? null : String.join(SEPARATOR, new TreeSet<>(roles));
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    if (column == null || column.isEmpty()) {
      return Set.of();
    }
    return Arrays.stream(column.split(SEPARATOR, -1)).collect(Collectors.toUnmodifiableSet());
  }
}
