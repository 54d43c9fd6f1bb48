package org.colloquy.deploy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages name what is there: every setting, and no link that leads nowhere. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Path SETTINGS =
      ROOT.resolve("tenants/src/main/java/org/colloquy/tenants/config/Setting.java");
  private static final Pattern KEY = Pattern.compile("\"(colloquy\\.[a-z.-]+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(colloquy\\.[a-z.-]+)` \\|");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @Test
  void theTableOfSettingsHasEachSettingAndNoOther() throws IOException {
    TreeSet<String> inCode = new TreeSet<>(all(KEY, SETTINGS));
    TreeSet<String> inTable = new TreeSet<>(all(ROW, Path.of("docs/operating.md")));
    assertThat(inTable).isEqualTo(inCode);
  }

  @Test
  void everyLinkBetweenPagesLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : all(LINK, page)) {
        if (!Files.exists(page.resolveSibling(link))) {
          broken.add(page + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    for (String folder : List.of("docs", "networks", "keycloak-theme")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    return pages;
  }

  private static List<String> all(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1)).toList();
  }
}
