package org.colloquy.audit;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.columns.Unlogged;
import org.junit.jupiter.api.Test;

/** What lets somebody in by itself never gets into a log. */
class UnloggedTest {

  private static final Pattern TELLING =
      Pattern.compile(
          "(?i).*(key|secret|password|token|digest|hash|salt|signature|link|url|subject|sid).*");

  @Test
  void fieldsWhoseNamesSpeakOfKeysAreDeclared() {
    var fields = telling();
    assertThat(fields).as("the pattern finds some").hasSizeGreaterThan(4);
    assertThat(fields)
        .filteredOn(field -> !field.isAnnotatedWith(Unlogged.class))
        .extracting(JavaField::getFullName)
        .isEmpty();
  }

  private static List<JavaField> telling() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.colloquy").stream()
            .filter(
                type ->
                    type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.getModifiers().contains(STATIC))
            .filter(field -> TELLING.matcher(field.getName()).matches())
            .toList();
  }
}
