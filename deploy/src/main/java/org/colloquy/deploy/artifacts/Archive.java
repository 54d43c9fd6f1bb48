package org.colloquy.deploy.artifacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the wanted part of a zip file; files in a {@code bin} folder become executable. */
final class Archive {

  private Archive() {}

  static void unpack(Path zip, Path target, Predicate<String> wanted) {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          unpack(file, entry, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          zip + " cannot be unpacked; delete it to have it fetched again", e);
    }
  }

  private static void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
    Path out = target.resolve(entry.getName()).normalize();
    if (!out.startsWith(target)) {
      throw new IOException("The archive names a file outside its folder: " + entry.getName());
    }
    Files.createDirectories(out.getParent());
    try (InputStream in = file.getInputStream(entry)) {
      Files.copy(in, out);
    }
    if (out.getParent().endsWith("bin") && !out.toFile().setExecutable(true, true)) {
      throw new IOException("Cannot make executable: " + out);
    }
  }
}
