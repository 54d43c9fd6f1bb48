package org.colloquy.deploy.networks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.TreeSet;
import org.colloquy.deploy.machine.StackFailure;

/**
 * What has been loaded, item by item, kept in a file. Written after each item, so that loading
 * which was interrupted goes on where it stopped; and never forgotten, so that an example which an
 * admin has removed does not come back with the next start.
 */
final class Receipt {

  private final Path file;
  private final ObjectMapper json = new ObjectMapper();
  private final TreeSet<String> items = new TreeSet<>();

  Receipt(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        items.addAll(json.readValue(file.toFile(), new TypeReference<TreeSet<String>>() {}));
      }
    } catch (IOException e) {
      throw new StackFailure("Cannot read " + file + ": remove it and load again", e);
    }
  }

  synchronized boolean has(String item) {
    return items.contains(item);
  }

  synchronized void add(String item) {
    if (items.add(item)) {
      write();
    }
  }

  /** The network is not there (any more): nothing of it is loaded, whatever the file says. */
  synchronized void forget(String prefix) {
    if (items.removeIf(item -> item.startsWith(prefix))) {
      write();
    }
  }

  private void write() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      json.writerWithDefaultPrettyPrinter().writeValue(next.toFile(), items);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackFailure("Cannot write " + file, e);
    }
  }
}
