package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Typed.Difference;
import org.junit.jupiter.api.Test;

class TypedTest {

  private static final UUID WARD = new UUID(1, 1);
  private static final Instant SECOND_PASS = Instant.parse("2027-10-31T01:30:20Z");

  /** What the form makes. */
  record Draft(
      String title,
      String text,
      String start,
      String zone,
      String seats,
      String community,
      Set<String> networks,
      boolean example) {}

  /** What is kept. */
  record Text(String title, Instant start, ZoneId zone) {}

  record View(
      @Flat Text line,
      int version,
      String text,
      Integer seats,
      UUID community,
      List<String> networks,
      boolean example) {}

  /** A form with a zone of its own, and a tick. */
  record Profile(String name, ZoneId zone, Boolean shown) {}

  record Member(String name, String zone, boolean shown) {}

  private static final View KEPT =
      new View(
          new Text("Sepsis", SECOND_PASS, ZoneId.of("Europe/London")),
          3,
          "One\nTwo",
          30,
          WARD,
          List.of("north", "south"),
          true);

  @Test
  void whatComesBackAsItWasShownIsWhatIsKept() {
    Typed<Draft> typed = shown(KEPT);

    assertThat(typed.text("start")).isEqualTo("2027-10-31T01:30");
    assertThat(typed.draft(KEPT))
        .isEqualTo(
            new Draft(
                "Sepsis",
                "One\nTwo",
                SECOND_PASS.toString(),
                "Europe/London",
                "30",
                WARD.toString(),
                Set.of("north", "south"),
                true));
    assertThat(typed.differences(shown(KEPT), Map.of())).isEmpty();
  }

  @Test
  void whatIsTypedAnewIsALocalTime() {
    Typed<Draft> typed = shown(KEPT);
    typed.put("start", "2027-10-31T01:15");
    assertThat(typed.draft(KEPT).start()).isEqualTo("2027-10-31T01:15");

    Typed<Draft> elsewhere = shown(KEPT).with("zone", "Africa/Nairobi");
    assertThat(elsewhere.draft(KEPT).start()).isEqualTo("2027-10-31T01:30");
    assertThat(shown(KEPT).draft().start()).as("nothing is kept").isEqualTo("2027-10-31T01:30");
  }

  @Test
  void emptyFormMakesADraftOfNothing() {
    assertThat(new Typed<>(Draft.class).draft())
        .isEqualTo(new Draft(null, null, null, null, null, null, Set.of(), false));
  }

  @Test
  void everyFieldIsComparedInItsOrderAndSaidInWords() {
    Typed<Draft> typed = new Typed<>(Draft.class);

    assertThat(
            typed.differences(
                shown(KEPT), Map.of("community", id -> "Ward nurses", "networks", n -> "The " + n)))
        .containsExactly(
            new Difference("title", "Sepsis"),
            new Difference("text", "One\nTwo"),
            new Difference("start", "2027-10-31T01:30"),
            new Difference("zone", "Europe/London"),
            new Difference("seats", "30"),
            new Difference("community", "Ward nurses"),
            new Difference("networks", "The north, The south"));
  }

  @Test
  void whatSomebodyTookAwayIsNothing() {
    Typed<Draft> now = shown(KEPT).with("community", null).with("networks", List.of());

    assertThat(shown(KEPT).differences(now, Map.of("community", id -> "Ward nurses")))
        .containsExactly(new Difference("community", ""), new Difference("networks", ""));
  }

  @Test
  void lineEndsOfBrowsersEmptyFieldsAndOrderAreNoDifference() {
    Typed<Draft> kept = shown(KEPT).with("community", null);
    Typed<Draft> typed = kept.with("text", "One\r\nTwo").with("community", "");
    typed.put("networks", new Object[] {"south", "north"});

    assertThat(typed.differences(kept, Map.of())).isEmpty();
  }

  @Test
  void keptZoneStaysAndAnotherHasToBeOne() {
    Member kept = new Member("Quinn", "US/Eastern", true);
    Typed<Profile> typed = new Typed<>(Profile.class).show(kept);

    assertThat(typed.draft(kept)).isEqualTo(new Profile("Quinn", ZoneId.of("US/Eastern"), true));
    assertThat(typed.with("zone", null).draft(kept).zone()).isNull();
    assertThatThrownBy(() -> typed.with("zone", "Mars").draft(kept)).isInstanceOf(Invalid.class);
    assertThat(
            typed.with("shown", false).differences(new Typed<>(Profile.class).show(kept), Map.of()))
        .containsExactly(new Difference("shown", "true"));
  }

  @Test
  void fieldThatTheDraftDoesNotHaveIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Typed<>(Draft.class).put("colour", "red"));
  }

  private static Typed<Draft> shown(View kept) {
    return new Typed<>(Draft.class).show(kept);
  }
}
