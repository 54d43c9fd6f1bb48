package org.colloquy.answers.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.colloquy.answers.Question;
import org.colloquy.answers.Results.Choice;
import org.colloquy.answers.Results.Result;

/** Counts what was answered. */
final class Count {

  /** Fewer answers than this are never told of, of a form or of a question. */
  static final int FEWEST = 5;

  private Count() {}

  /** Empty where there are too few. */
  static Optional<List<Result>> of(List<Question> questions, List<Sheet> sheets) {
    return sheets.size() < FEWEST
        ? Optional.empty()
        : Optional.of(questions.stream().map(question -> result(question, sheets)).toList());
  }

  private static Result result(Question question, List<Sheet> sheets) {
    List<String> answers = sheets.stream().flatMap(sheet -> sheet.to(question).stream()).toList();
    if (question.kind() == Question.Kind.TEXT) {
      return new Result(question.key(), answers.size(), List.of(), null, answers);
    }
    if (answers.size() < FEWEST) {
      return new Result(question.key(), answers.size(), List.of(), null, List.of());
    }
    return new Result(
        question.key(),
        answers.size(),
        question.choices().stream().map(choice -> choice(choice, answers)).toList(),
        question.kind() == Question.Kind.SCALE ? mean(answers) : null,
        List.of());
  }

  private static Choice choice(String choice, List<String> answers) {
    int chosen = (int) answers.stream().filter(choice::equals).count();
    return Choice.of(choice, chosen, answers.size());
  }

  private static BigDecimal mean(List<String> answers) {
    return BigDecimal.valueOf(answers.stream().mapToLong(Long::parseLong).sum())
        .divide(BigDecimal.valueOf(answers.size()), 1, RoundingMode.HALF_UP);
  }
}
