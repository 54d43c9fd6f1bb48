package org.colloquy.answers.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.answers.Question;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static final List<Question> QUESTIONS =
      List.of(
          Question.choice("learned", "yes", "no"),
          Question.scale("overall", 1, 5),
          Question.text("comment", 5));

  @Test
  void keepsWhatIsAskedAndAnsweredAndNothingElse() {
    var filled = new HashMap<String, String>();
    filled.put("learned", "yes");
    filled.put("overall", null);
    filled.put("comment", " ab ");
    filled.put("member", "somebody");

    var sheet = Sheet.of(QUESTIONS, filled);

    assertThat(sheet.write()).isEqualTo("{\"learned\":\"yes\",\"comment\":\"ab\"}");
    assertThat(Sheet.read(sheet.write())).isEqualTo(sheet);
  }

  @Test
  void namesEachQuestionThatDoesNotTakeItsAnswer() {
    var refused =
        catchThrowableOfType(
            Invalid.class,
            () ->
                Sheet.of(
                    QUESTIONS, Map.of("learned", "maybe", "overall", "6", "comment", "abcdef")));

    assertThat(refused.faults())
        .extracting(Fault::field, Fault::key)
        .containsExactly(
            tuple("learned", "answers.choice"),
            tuple("overall", "answers.choice"),
            tuple("comment", "answers.long"));
  }

  @Test
  void whoAnswersNothingHasNotAnswered() {
    assertThatThrownBy(() -> Sheet.of(QUESTIONS, Map.of("comment", "  ")))
        .isInstanceOf(Conflict.class)
        .hasMessage("answer-empty");
  }
}
