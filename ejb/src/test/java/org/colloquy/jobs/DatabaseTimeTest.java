package org.colloquy.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No statement or migration of a module asks the database for the time: that is real time, and a
 * programme goes by its own, which is passed in. (The kernel asks it where real time is meant: in
 * the queue, leases, limits and the making of networks.)
 */
class DatabaseTimeTest {

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<![.\\w])(NOW|SYSDATE|CURDATE|CURTIME|LOCALTIME|LOCALTIMESTAMP|UNIX_TIMESTAMP"
              + "|UTC_TIMESTAMP|UTC_DATE|UTC_TIME)\\s*\\("
              + "|(?i:\\bcurrent_(timestamp|date|time)\\b)"
              + "|(?i:[<>=]\\s*local (datetime|date|time)\\b)");

  @Test
  void noModuleAsksTheDatabaseForTheTime() {
    assertThat(sources().flatMap(DatabaseTimeTest::asking)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update t set at = NOW(6)",
        "at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6))",
        "created timestamp default current_timestamp",
        "select s from Session s where s.endsAt < CURRENT_TIMESTAMP",
        "select s from Session s where s.day = local date"
      })
  void whoAsksIsFound(String statement) {
    assertThat(ASKS.matcher(statement).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clock.now()", "Instant.now(clock)", "DateTimeFormatter.ISO_LOCAL_DATE"})
  void whoDoesNotIsNot(String text) {
    assertThat(ASKS.matcher(text).find()).isFalse();
  }

  private static Stream<Path> sources() {
    try (Stream<Path> all = Files.walk(Path.of("src/main"))) {
      return all
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> asking(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(line -> ASKS.matcher(line).find())
          .map(line -> file + ": " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
