package org.colloquy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for people says what the code does. */
class PermissionsPageTest {

  private static final Path PAGE = Path.of("../deploy/docs/permissions.md");

  /** Set to write the page. */
  private static final String WRITE = "colloquy.write-permissions";

  @Test
  void pageIsWhatTheTableAndTheMethodsSay() throws IOException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.colloquy");
    var text = new PermissionsPage(classes).text();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as("write it anew with -D" + WRITE + "=true")
        .isEqualTo(text);
  }
}
