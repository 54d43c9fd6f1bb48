package org.colloquy.deploy.artifacts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colloquy.deploy.machine.Folders;

/**
 * The file of an artifact: the one in the Maven repository on this machine, or, when it is not
 * there, a copy that Maven fetches and that goes away again.
 */
public final class Fetched {

  private Fetched() {}

  /** Unpacks the wanted part of an archive into the folder. */
  public static void unpack(Artifact archive, Path folder, Predicate<String> wanted) {
    use(archive, folder, file -> Archive.unpack(file, folder, wanted));
  }

  /** Lets somebody use the file, for as long as that takes; a copy lies in the folder meanwhile. */
  public static void use(Artifact artifact, Path folder, Consumer<Path> user) {
    Path known = artifact.in(LocalRepository.find().folder());
    if (Files.isRegularFile(known)) {
      user.accept(known);
      return;
    }
    Path download = Folders.createPrivate(folder.resolve("download"));
    user.accept(Maven.copy(artifact, download));
    Folders.delete(download);
  }
}
