package org.colloquy.sessions.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.colloquy.sessions.control.LocalSpan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundSessionRulesTest {

  @Test
  void aSoundDraftHasNoProblem() {
    assertThat(SoundSessionRules.problems(draft("https://meet.example.org", "30", null))).isEmpty();
    assertThat(SoundSessionRules.problems(draft(" ", "", "  "))).isEmpty();
  }

  @Test
  void everyProblemNamesItsField() {
    assertThat(SoundSessionRules.problems(draft("javascript:alert(1)", "0", "mine")))
        .containsExactly(
            new Problem("link", "{sessions.link}"),
            new Problem("seats", "{sessions.seats}"),
            new Problem("communityId", "{sessions.community}"));
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
        "sessions.description",
        "sessions.kind",
        "sessions.start.missing",
        "sessions.end.missing",
        "sessions.date.form",
        "sessions.date.year",
        "sessions.date.gap",
        "sessions.end.order",
        "sessions.end.long",
        "sessions.zone",
        "sessions.place",
        "sessions.link",
        "sessions.seats",
        "sessions.community",
        "communities.name",
        "communities.purpose"
      })
  void everyProblemHasASentence(String key) {
    assertThat(ResourceBundle.getBundle("ValidationMessages").getString(key)).endsWith(".");
  }

  private static SessionDraft draft(String link, String seats, String community) {
    return new SessionDraft(
        "A title",
        null,
        "webinar",
        "2026-12-01T14:00",
        "2026-12-01T15:00",
        "Europe/London",
        null,
        link,
        seats,
        community,
        false);
  }
}
