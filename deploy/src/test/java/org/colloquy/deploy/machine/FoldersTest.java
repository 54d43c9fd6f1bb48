package org.colloquy.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path home;
  private Path tree;
  private Path outside;

  @BeforeEach
  void plant() throws IOException {
    tree = home.resolve("tree");
    Path inner = Files.createDirectories(tree.resolve("a/b"));
    Files.writeString(inner.resolve("run.sh"), "echo");
    Files.setPosixFilePermissions(
        inner.resolve("run.sh"), PosixFilePermissions.fromString("rwx------"));
    outside = Files.createDirectory(home.resolve("outside"));
    Files.writeString(outside.resolve("kept"), "mine");
    Folders.link(tree.resolve("a/link"), outside);
  }

  @Test
  void copyHasEachFileWithItsRightsAndLinksAsLinks() throws IOException {
    Path copy = home.resolve("copy");
    Folders.copy(tree, copy);
    assertThat(copy.resolve("a/b/run.sh")).hasContent("echo").isExecutable();
    assertThat(Files.readSymbolicLink(copy.resolve("a/link"))).isEqualTo(outside);
  }

  @Test
  void deletedFolderIsGoneAndWhatItsLinksLedToIsNot() {
    Folders.delete(tree);
    assertThat(tree).doesNotExist();
    assertThat(outside.resolve("kept")).hasContent("mine");
  }

  @Test
  void deletingALinkLeavesWhatItLedTo() {
    Folders.delete(tree.resolve("a/link"));
    assertThat(Files.isSymbolicLink(tree.resolve("a/link"))).isFalse();
    assertThat(outside.resolve("kept")).exists();
  }

  @Test
  void deletingWhatIsNotThereIsFine() {
    assertThatCode(() -> Folders.delete(home.resolve("nothing"))).doesNotThrowAnyException();
    assertThatCode(() -> Folders.delete(null)).doesNotThrowAnyException();
  }
}
