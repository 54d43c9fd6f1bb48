package org.colloquy.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.TaskKind;
import org.junit.jupiter.api.Test;

/** Whatever a task is, does and comes to has words, or people would read its codes. */
class TaskWordsTest {

  @Test
  void everyKindAndEachOfItsStepsAndTroublesHasItsWords() {
    var words = ResourceBundle.getBundle("org.colloquy.web.i18n.tasks");

    assertThat(handlers()).isNotEmpty();
    assertThat(handlers().stream().flatMap(TaskWordsTest::keys)).isSubsetOf(words.keySet());
  }

  private static Stream<String> keys(TaskHandler<?> handler) {
    var kind = handler.work().getAnnotation(TaskKind.class).value();
    return Stream.of(
            Stream.of("kind." + kind),
            handler.steps().stream().map(step -> "step." + kind + "." + step),
            handler.troubles().stream().map(verdict -> "verdict." + kind + "." + verdict))
        .flatMap(keys -> keys);
  }

  private static List<TaskHandler<?>> handlers() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.colloquy").stream()
            .filter(type -> type.isAssignableTo(TaskHandler.class) && !type.isInterface())
            .<TaskHandler<?>>map(TaskWordsTest::make)
            .toList();
  }

  private static TaskHandler<?> make(JavaClass type) {
    try {
      return (TaskHandler<?>) type.reflect().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
