package org.colloquy.deploy.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRepositoryTest {

  @TempDir private Path home;

  @Test
  void thePropertyWinsAndIsHandedOnToMaven() {
    LocalRepository found =
        LocalRepository.find(
            Optional.of("/given"), Map.of("MAVEN_OPTS", "-Dmaven.repo.local=/other"), home);
    assertThat(found.folder()).isEqualTo(Path.of("/given"));
    assertThat(found.mavenOptions()).containsExactly("-Dmaven.repo.local=/given");
  }

  @Test
  void theEnvironmentOfMavenIsHeard() {
    assertThat(
            LocalRepository.find(
                    Optional.empty(),
                    Map.of("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=/from/opts -B"),
                    home)
                .folder())
        .isEqualTo(Path.of("/from/opts"));
  }

  @Test
  void theSettingsFileIsReadWithoutItsComments() throws Exception {
    Files.createDirectories(home.resolve(".m2"));
    Files.writeString(
        home.resolve(".m2/settings.xml"),
        "<settings><!-- <localRepository>/no</localRepository> -->"
            + "<localRepository>${user.home}/repo</localRepository></settings>");
    LocalRepository found = LocalRepository.find(Optional.empty(), Map.of(), home);
    assertThat(found.folder()).isEqualTo(home.resolve("repo"));
    assertThat(found.mavenOptions()).as("Maven finds its settings itself").isEmpty();
  }

  @Test
  void elseItIsTheUsualPlace() {
    assertThat(LocalRepository.find(Optional.empty(), Map.of(), home).folder())
        .isEqualTo(home.resolve(".m2/repository"));
  }
}
