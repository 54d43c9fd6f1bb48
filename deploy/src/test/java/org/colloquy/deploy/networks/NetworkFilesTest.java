package org.colloquy.deploy.networks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A mistake in a file is an error that names the file and the mistake, never a part silently left
 * out.
 */
class NetworkFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void copyOneNetwork() throws IOException {
    Files.createDirectories(folder.resolve("mcln"));
    try (Stream<Path> files = Files.list(Path.of("networks", "mcln"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve("mcln").resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aMisspeltKey() throws IOException {
    replace("network.yaml", "madeUp:", "madup:");
    assertThatThrownBy(this::read)
        .hasMessageContaining("network.yaml")
        .hasMessageContaining("madup");
  }

  @Test
  void aMissingValue() throws IOException {
    replace("network.yaml", "zone: Africa/Harare\n", "");
    assertThatThrownBy(this::read)
        .hasMessageContaining("network.yaml")
        .hasMessageContaining("'zone' is missing");
  }

  @Test
  void aPersonWhoIsNotMarkedAsMadeUp() throws IOException {
    replace("people.yaml", "example: true", "example: false");
    assertThatThrownBy(this::read).hasMessageContaining("people.yaml is made up");
  }

  @Test
  void aSessionThatIsNotMarkedAsMadeUp() throws IOException {
    replace("sessions.yaml", "    example: true\n", "");
    assertThatThrownBy(this::read)
        .hasMessageContaining("'What stalled, and what we did next' is made up");
  }

  @Test
  void anAddressThatSomebodyCouldOwn() throws IOException {
    replace("people.yaml", "linh.mekong@example.org", "linh.mekong@mail.vn");
    assertThatThrownBy(this::read).hasMessageContaining("linh.mekong@mail.vn");
  }

  @Test
  void aNameThatLeadsNowhere() throws IOException {
    replace(
        "sessions.yaml",
        "registrations: [chinedu.benue@example.org",
        "registrations: [nobody@example.org");
    assertThatThrownBy(this::read).hasMessageContaining("nobody@example.org");
  }

  @Test
  void aTopicThatTheSeriesDoesNotHave() throws IOException {
    replace("sessions.yaml", "topic: 7", "topic: 8");
    assertThatThrownBy(this::read).hasMessageContaining("topic '8'");
  }

  @Test
  void twoForumsInOneYear() throws IOException {
    replace("series.yaml", "year: 2012", "year: 2011");
    assertThatThrownBy(this::read).hasMessageContaining("one edition a year");
  }

  @Test
  void aCountryThatDoesNotExist() throws IOException {
    replace("network.yaml", "HT, TH", "HT, XX");
    assertThatThrownBy(this::read).hasMessageContaining("'XX' is not a country code");
  }

  @Test
  void aKeyThatIsThereTwice() throws IOException {
    replace("network.yaml", "slug: mcln", "slug: mcln\nslug: mcln");
    assertThatThrownBy(this::read)
        .hasMessageContaining("network.yaml")
        .hasMessageContaining("slug");
  }

  private void read() {
    new NetworkFiles(folder).networks();
  }

  private void replace(String name, String what, String by) throws IOException {
    Path file = folder.resolve("mcln").resolve(name);
    String text = Files.readString(file);
    if (!text.contains(what)) {
      throw new IllegalStateException(name + " no longer has '" + what + "'");
    }
    Files.writeString(file, text.replace(what, by));
  }
}
