package org.colloquy.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ResourceBundle;
import org.colloquy.shared.TypedSpan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundSessionRulesTest {

  private static final Duration LONGEST = Duration.ofDays(31);

  @Test
  void aSoundDraftHasNoProblem() {
    assertThat(SoundSessionRules.problems(draft("https://meet.example.org", "30", null), LONGEST))
        .isEmpty();
    assertThat(SoundSessionRules.problems(draft(" ", "", "  "), LONGEST)).isEmpty();
  }

  @Test
  void everyProblemNamesItsField() {
    assertThat(SoundSessionRules.problems(draft(null, "0", "mine"), LONGEST))
        .containsExactly(
            new Problem("seats", "sessions.seats"),
            new Problem("communityId", "sessions.community"));
  }

  @Test
  void placesAreCountedApartOnlyWhereThereAreTwoKinds() {
    SampleDraft hybrid =
        SampleDraft.titled("Apart")
            .with("place", "Room 4")
            .with("link", "https://meet.example.org")
            .with("onlineSeats", "40");

    assertThat(SoundSessionRules.problems(hybrid.draft(), LONGEST))
        .containsExactly(new Problem("apart", "sessions.apart.unticked"));
    assertThat(SoundSessionRules.problems(hybrid.ticked("apart").draft(), LONGEST)).isEmpty();
    assertThat(SoundSessionRules.problems(hybrid.with("place", " ").draft(), LONGEST))
        .containsExactly(new Problem("apart", "sessions.apart.hybrid"));
    assertThat(
            SoundSessionRules.problems(
                hybrid.with("place", "Room 4").with("onlineSeats", "many").draft(), LONGEST))
        .containsExactly(new Problem("onlineSeats", "sessions.seats"));
  }

  @Test
  void blankIsTheSameAsMissingAndTextIsTrimmed() {
    SessionDraft draft = draft("  https://meet.example.org  ", " ", " ");

    assertThat(draft.link()).isEqualTo("https://meet.example.org");
    assertThat(draft.seats()).isNull();
    assertThat(draft.communityId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sessions.title",
        "text.long",
        "sessions.kind",
        "time.missing.start",
        "time.missing.end",
        "exchange.end.past",
        "time.form",
        "time.year",
        "time.gap",
        "time.order",
        "time.long",
        "time.zone",
        "address.web",
        "sessions.seats",
        "sessions.apart.unticked",
        "sessions.apart.hybrid",
        "sessions.apart.asked",
        "sessions.wish",
        "sessions.wish.none",
        "sessions.community",
        "communities.name",
        "communities.purpose"
      })
  void everyProblemHasASentence(String key) {
    assertThat(ResourceBundle.getBundle("ValidationMessages").getString(key)).endsWith(".");
  }

  private static SessionDraft draft(String link, String seats, String community) {
    return SampleDraft.titled("A title")
        .with("link", link)
        .with("seats", seats)
        .with("communityId", community)
        .draft();
  }
}
