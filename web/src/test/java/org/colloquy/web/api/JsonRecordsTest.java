package org.colloquy.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

  private static final Jsonb JSON = new JsonRecords().getContext(Record.class);

  /** What a program sends. */
  public record Draft(String title, String seats, boolean example, Set<String> networks) {
    public Draft {
      title = title == null ? null : title.strip();
    }
  }

  /** With what only the call needs. */
  public record Input(@Flat Draft draft, Integer version, Boolean shown, UUID id, Person admin) {}

  /** Who stands in it. */
  public record Person(String name) {}

  /** What a program gets. */
  public record Text(String title, Instant start, ZoneId zone, String place) {}

  /** In a list. */
  public record Line(UUID id, @Flat Text text, int confirmed) {
    public boolean full() {
      return true;
    }
  }

  /** On its own. */
  public record View(@Flat Line line, List<Line> others) {}

  @Test
  void flatRecordsStandAmongTheFieldsOfTheirWhole() {
    var line =
        new Line(
            new UUID(1, 2),
            new Text("Falls", Instant.parse("2027-01-01T10:00:00Z"), ZoneId.of("UTC"), null),
            3);

    assertThat(JSON.toJson(new View(line, List.of(line))))
        .isEqualTo(
            "{%1$s,\"others\":[{%1$s}]}"
                .formatted(
                    "\"id\":\"00000000-0000-0001-0000-000000000002\",\"title\":\"Falls\","
                        + "\"start\":\"2027-01-01T10:00:00Z\",\"zone\":\"UTC\",\"confirmed\":3"));
  }

  @Test
  void bodyIsReadIntoAllItsRecords() {
    assertThat(
            read(
                """
                {"title": " Falls ", "seats": 30, "example": true, "networks": ["a", "b"],
                 "version": 7, "shown": false, "admin": {"name": "Ada"}, "id": "00000000-0000-0001-0000-000000000002",
                 "unknown": {"x": []}}
                """))
        .isEqualTo(
            new Input(
                new Draft("Falls", "30", true, Set.of("a", "b")),
                7,
                false,
                new UUID(1, 2),
                new Person("Ada")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"title\":null,\"seats\":null,\"example\":null,\"networks\":null,\"version\":null}"
      })
  void missingAndNullAreNoValue(String body) {
    assertThat(read(body))
        .isEqualTo(new Input(new Draft(null, null, false, null), null, null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title | {}",
        "title | [\"x\"]",
        "title | true",
        "seats | [30]",
        "example | \"yes\"",
        "example | 1",
        "shown | {}",
        "networks | \"a\"",
        "networks | [{}]",
        "version | 1.5",
        "version | 99999999999",
        "version | \"x\"",
        "version | {}",
        "id | \"5\""
      })
  void valueOfTheWrongTypeIsNamed(String field, String value) {
    var failure = catchThrowable(() -> read("{\"" + field + "\":" + value + "}"));

    assertThat(named(failure)).containsExactly(field);
  }

  @Test
  void valueOfTheWrongTypeIsNamedWhereverItStands() {
    assertThat(named(catchThrowable(() -> read("{\"admin\":{\"name\":[]}}"))))
        .containsExactly("name");
    assertThat(named(catchThrowable(() -> read("{\"admin\":[]}")))).containsExactly("admin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "5", "\"x\"", "null"})
  void whatIsNoObjectIsNoRecord(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(jakarta.json.bind.JsonbException.class);
  }

  private static Stream<String> named(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(Invalid.class::isInstance)
        .flatMap(invalid -> ((Invalid) invalid).faults().stream())
        .map(Fault::field);
  }

  private static Input read(String body) {
    return JSON.fromJson(body, Input.class);
  }
}
