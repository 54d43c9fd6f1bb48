package org.colloquy.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.sessions.Reminding;
import org.colloquy.sessions.entity.SessionDetails.Part;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionDetailsTest {

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumnBelongsToOnePart(Field column) throws Exception {
    SessionDetails here = other();
    SessionDetails there = Sample.details(30);

    SessionDetails all = here.with(EnumSet.allOf(Part.class), there);

    assertThat(column.get(all)).as(column.getName()).isEqualTo(column.get(there));
    assertThat(column.get(all)).as(column.getName()).isNotEqualTo(column.get(here));
    assertThat(column.get(here.with(Set.of(), there))).isEqualTo(column.get(here));
  }

  @Test
  void saysInWhichPartsItDiffers() {
    SessionDetails one = Sample.details(30);
    SessionDetails another = Sample.writing("Words").seats(30).place("Ward 3").complete();

    assertThat(another.partsUnlike(one)).containsExactlyInAnyOrder(Part.PLACE, Part.TITLE);
    assertThat(another.with(Set.of(Part.PLACE), one).partsUnlike(one)).containsExactly(Part.TITLE);
    assertThat(other().partsUnlike(one)).containsExactlyInAnyOrder(Part.values());
  }

  static Stream<Field> columns() {
    return Arrays.stream(SessionDetails.class.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Column.class))
        .peek(field -> field.setAccessible(true));
  }

  /** In nothing the same as the sample. */
  private static SessionDetails other() {
    return SessionDetails.of("Another", "workshop")
        .description("Else")
        .during(
            new Sittings(
                List.of(
                    Sittings.of(Sample.BEFORE, Sample.BEFORE.plusSeconds(60)).blocks().get(0),
                    Sittings.of(Sample.BEFORE.plusSeconds(90), Sample.BEFORE.plusSeconds(120))
                        .blocks()
                        .get(0))))
        .in(ZoneId.of("Africa/Nairobi"))
        .place("Elsewhere")
        .link("https://meet.example.org/else")
        .seats(7)
        .apart(9)
        .reminding(Reminding.NONE)
        .communityId(Ids.next())
        .complete();
  }
}
