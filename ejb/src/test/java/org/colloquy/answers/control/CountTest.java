package org.colloquy.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.colloquy.answers.Question;
import org.colloquy.answers.Results;
import org.colloquy.answers.Results.Choice;
import org.colloquy.answers.Results.Result;
import org.junit.jupiter.api.Test;

class CountTest {

  private static final Question LEARNED = Question.choice("learned", "yes", "no", "unsure");
  private static final Question OVERALL = Question.scale("overall", 1, 5);
  private static final Question COMMENT = Question.text("comment", 10);

  @Test
  void fewerThanFiveAreNeverToldOf() {
    assertThat(Count.of(List.of(LEARNED), times(4, "learned", "yes"))).isEmpty();
    assertThat(Count.of(List.of(LEARNED), times(5, "learned", "yes"))).isPresent();
  }

  @Test
  void notSureIsAnAnswerAndAnUnansweredQuestionIsNone() {
    var sheets = times(41, "learned", "yes");
    sheets.addAll(times(6, "learned", "no"));
    sheets.addAll(times(3, "comment", "Hm"));

    var learned = only(LEARNED, sheets);

    assertThat(learned.answered()).isEqualTo(47);
    assertThat(shares(learned)).containsExactly("yes 41 87.2", "no 6 12.8", "unsure 0 0.0");

    sheets.addAll(times(3, "learned", "unsure"));

    assertThat(shares(only(LEARNED, sheets)))
        .containsExactly("yes 41 82.0", "no 6 12.0", "unsure 3 6.0");
  }

  @Test
  void ofEightyAskedFortySevenAre58Point8InAHundred() {
    var outcome = Results.closed(80, Instant.EPOCH, ZoneOffset.UTC, 47, List.of());

    assertThat(outcome.rate()).isEqualByComparingTo("58.8");
    assertThat(outcome.state()).isEqualTo(Results.State.CLOSED);
  }

  @Test
  void questionThatTooFewAnsweredIsNotCounted() {
    var sheets = times(5, "comment", "Hm");
    sheets.addAll(times(4, "overall", "5"));

    var overall = only(OVERALL, sheets);

    assertThat(overall.answered()).isEqualTo(4);
    assertThat(overall.choices()).isEmpty();
    assertThat(overall.mean()).isNull();
  }

  @Test
  void scaleHasAMean() {
    var sheets = times(3, "overall", "5");
    sheets.addAll(times(2, "overall", "2"));

    assertThat(only(OVERALL, sheets).mean()).isEqualByComparingTo("3.8");
  }

  @Test
  void textsAreThoseThatWereWritten() {
    var sheets = times(5, "learned", "yes");
    sheets.addAll(times(1, "comment", "Fine"));

    assertThat(only(COMMENT, sheets).texts()).containsExactly("Fine");
  }

  @Test
  void resultsAreReadAsTheyWereWritten() {
    var sheets = times(5, "learned", "yes");
    sheets.addAll(times(5, "overall", "3"));
    sheets.addAll(times(1, "comment", "“Fine”\n"));
    var written = new Written(Count.of(List.of(LEARNED, OVERALL, COMMENT), sheets).orElseThrow());

    var json = JsonbBuilder.create();

    assertThat(json.fromJson(json.toJson(written), Written.class)).isEqualTo(written);
  }

  private static Result only(Question question, List<Sheet> sheets) {
    return Count.of(List.of(question), sheets).orElseThrow().get(0);
  }

  private static List<String> shares(Result result) {
    return result.choices().stream().map(CountTest::said).toList();
  }

  private static String said(Choice choice) {
    return choice.choice() + " " + choice.chosen() + " " + choice.share();
  }

  private static List<Sheet> times(int times, String question, String answer) {
    return new ArrayList<>(Collections.nCopies(times, new Sheet(Map.of(question, answer))));
  }
}
