package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.letters.NewsSource;

/** Where news comes from. */
@Dependent
class NewsSources {

  @Inject @Any private Instance<NewsSource> all;

  /** Empty for one that a version before knew. */
  Optional<NewsSource> of(String code) {
    return all.stream()
        .filter(source -> source.code().equals(code))
        .map(NewsSource.class::cast)
        .findFirst();
  }
}
