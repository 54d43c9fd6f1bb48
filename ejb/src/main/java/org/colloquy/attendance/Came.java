package org.colloquy.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How often somebody came, while they were of one country and cadre.
 *
 * @param country null where unknown, and where nobody asked to tell them apart
 * @param cadre likewise
 * @param present how many sessions they were present in
 * @param registered how many they had a seat in; zero where nobody asked to tell people apart
 */
public record Came(UUID person, String country, String cadre, long present, long registered) {

  /** Of people who are known, counted row by row. */
  public static List<Came> of(Collection<Presence> rows) {
    return new ArrayList<>(
        rows.stream()
            .filter(row -> row.person() != null && row.kind() == AttendanceKind.PERSON)
            .map(
                row ->
                    new Came(
                        row.person(),
                        row.country(),
                        row.cadre(),
                        row.status() == AttendanceStatus.PRESENT ? 1 : 0,
                        row.standing() == Standing.CONFIRMED ? 1 : 0))
            .collect(Collectors.toMap(Came::key, came -> came, Came::plus))
            .values());
  }

  private List<String> key() {
    return List.of(person.toString(), Objects.toString(country, ""), Objects.toString(cadre, ""));
  }

  private Came plus(Came other) {
    return new Came(person, country, cadre, present + other.present, registered + other.registered);
  }
}
