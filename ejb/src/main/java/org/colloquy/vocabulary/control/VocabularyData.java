package org.colloquy.vocabulary.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** The network's own words. */
@Dependent
public class VocabularyData implements DataSet {

  private static final String WORDS = "what the network calls a thing, not a person";

  @Override
  public String name() {
    return "vocabulary";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("vocabulary_term")
            .key("language", "concept")
            .columns(
                Column.plain("language", WORDS),
                Column.plain("concept", WORDS),
                Column.plain("singular", WORDS),
                Column.plain("plural", WORDS),
                Column.plain("gender", "of the word, in the grammar")));
  }
}
