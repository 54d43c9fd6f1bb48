package org.colloquy.members.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.members.Confidence;
import org.colloquy.members.Likeness;
import org.colloquy.members.control.Alikes.Alike;
import org.colloquy.members.control.Alikes.Someone;
import org.colloquy.members.entity.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikesTest {

  private int made;

  @Test
  void whoIsAlikeSaysInWhatAndHowSurely() {
    var ada = person("Ada Lovelace", "ada@example.org", "GB", "St Mary's");
    var again = person("Dr LOVELACE, Ada", "a.da+news@Example.org", null, "ST MARYS");
    var abroad = person("Ada Lovelace", null, "FR", null);
    var nobody = person("Grace Hopper", "grace@example.org", "GB", "St Mary's");

    var found = Alikes.among(List.of(ada, again, abroad, nobody), Set.of());

    assertThat(found)
        .extracting(Alike::one, Alike::other, Alike::confidence)
        .containsExactlyInAnyOrder(
            tuple(ada, again, Confidence.ALMOST_CERTAIN),
            tuple(ada, abroad, Confidence.POSSIBLE),
            tuple(again, abroad, Confidence.POSSIBLE));
    assertThat(found.get(0).because())
        .as("the likeliest first")
        .containsExactlyInAnyOrder(Likeness.ADDRESS, Likeness.EMPLOYER, Likeness.NAME);
  }

  @Test
  void anotherScriptIsAHintAndNoMore() {
    var found =
        Alikes.among(
            List.of(
                person("Ravi Kaveri", null, "IN", null), person("कावेरी रवि", null, "IN", null)),
            Set.of());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).because()).containsExactly(Likeness.SPELLING);
    assertThat(found.get(0).confidence()).isEqualTo(Confidence.FAINT);
  }

  @Test
  void whoIsKnownToBeTwoDoesNotComeAgain() {
    var one = person("Ada", null, null, null);
    var two = person("Ada", null, null, null);
    var three = person("Ada", null, null, null);

    assertThat(
            Alikes.among(List.of(one, two, three), Set.of(new OtherPerson.Key(two.id(), one.id()))))
        .extracting(Alike::one, Alike::other)
        .containsExactlyInAnyOrder(tuple(one, three), tuple(two, three));
  }

  @Test
  void aNameThatManyHaveMakesNoMorePairsThanPeople() {
    var many = new ArrayList<Someone>();
    IntStream.range(0, 10_000).forEach(i -> many.add(person("Maria Silva", null, "BR", null)));
    IntStream.range(0, 10_000).forEach(i -> many.add(person("P" + letters(i), null, null, null)));

    assertThat(Alikes.among(many, Set.of())).hasSize(9_999);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada.Lovelace+x@Example.ORG, adalovelace@example.org",
    "ada@example.org, ada@example.org",
    ".+@example.org, .+@example.org",
    "ada@a.b.example.org, ada@a.b.example.org",
  })
  void mailboxIsThatOfTheAddress(String address, String mailbox) {
    assertThat(Alikes.mailbox(address)).isEqualTo(mailbox);
  }

  private Someone person(String name, String email, String country, String employer) {
    made++;
    return new Someone(new UUID(0, made), name, email, country, employer);
  }

  private static String letters(int number) {
    return String.valueOf(number)
        .chars()
        .mapToObj(digit -> String.valueOf((char) (digit + 'a' - '0')))
        .collect(Collectors.joining());
  }
}
