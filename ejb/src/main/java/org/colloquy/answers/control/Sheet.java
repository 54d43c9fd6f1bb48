package org.colloquy.answers.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.answers.Question;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Paragraphs;

/** What one person answered, by the keys of the questions; what was left out is not in it. */
record Sheet(Map<String, String> answers) {

  /**
   * As it was filled in. {@link Invalid} names the questions that do not take what was answered;
   * {@link Conflict} {@code answer-empty} where nothing was.
   */
  static Sheet of(List<Question> questions, Map<String, String> filled) {
    Map<String, String> answers = new LinkedHashMap<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Question question : questions) {
      String answer = Paragraphs.of(filled.get(question.key()));
      if (answer == null || answer.isEmpty()) {
        continue;
      }
      if (!question.takes(answer)) {
        wrong.put(
            question.key(),
            question.kind() == Question.Kind.TEXT ? "answers.long" : "answers.choice");
      }
      answers.put(question.key(), answer);
    }
    if (!wrong.isEmpty()) {
      throw Invalid.fields(wrong);
    }
    if (answers.isEmpty()) {
      throw new Conflict("answer-empty");
    }
    return new Sheet(answers);
  }

  static Sheet read(String content) {
    try (var reader = Json.createReader(new StringReader(content))) {
      JsonObject json = reader.readObject();
      Map<String, String> answers = new LinkedHashMap<>();
      json.forEach((key, value) -> answers.put(key, ((JsonString) value).getString()));
      return new Sheet(answers);
    }
  }

  Optional<String> to(Question question) {
    return Optional.ofNullable(answers.get(question.key()));
  }

  String write() {
    var json = Json.createObjectBuilder();
    answers.forEach(json::add);
    return json.build().toString();
  }
}
