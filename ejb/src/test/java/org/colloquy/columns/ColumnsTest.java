package org.colloquy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final UuidColumn ids = new UuidColumn();
  private final InstantColumn instants = new InstantColumn();

  @Test
  void anIdComesBackAsItWas() {
    UUID id = Ids.next();

    byte[] column = ids.convertToDatabaseColumn(id);

    assertThat(column).hasSize(16);
    assertThat(ids.convertToEntityAttribute(column)).isEqualTo(id);
  }

  @Test
  void idsSortInTheColumnAsTheirTextDoes() {
    UUID lower = UUID.fromString("01890000-0000-7000-8000-000000000001");
    UUID higher = UUID.fromString("f1890000-0000-7000-8000-000000000000");

    assertThat(
            Arrays.compareUnsigned(
                ids.convertToDatabaseColumn(lower), ids.convertToDatabaseColumn(higher)))
        .isNegative();
  }

  @Test
  void anInstantIsKeptInUtcToTheMicrosecondAndNeverRoundedUp() {
    LocalDateTime column =
        instants.convertToDatabaseColumn(Instant.parse("2026-12-31T23:59:59.999999999Z"));

    assertThat(column).isEqualTo(LocalDateTime.parse("2026-12-31T23:59:59.999999"));
    assertThat(instants.convertToEntityAttribute(column))
        .isEqualTo(Instant.parse("2026-12-31T23:59:59.999999Z"));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(ids.convertToDatabaseColumn(null)).isNull();
    assertThat(ids.convertToEntityAttribute(null)).isNull();
    assertThat(instants.convertToDatabaseColumn(null)).isNull();
    assertThat(instants.convertToEntityAttribute(null)).isNull();
  }
}
