package org.colloquy.web.me;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.colloquy.privacy.boundary.MyData;

/**
 * All that the network holds of the caller, written aside before it is sent: what goes wrong is
 * told instead, and whoever reads slowly keeps no connection to the database. The file has no name
 * any more when the first line is in it, and is gone when it is closed.
 */
final class MyDataFile implements Closeable {

  /** By which a browser keeps it. */
  static final String NAME = "my-data.json";

  private final FileChannel file;

  private MyDataFile(FileChannel file) {
    this.file = file;
  }

  static MyDataFile of(MyData data) throws IOException {
    var whole = new MyDataFile(nameless());
    try {
      var to = new BufferedOutputStream(Channels.newOutputStream(whole.file));
      data.write(to);
      to.flush();
      return whole;
    } catch (IOException | RuntimeException e) {
      whole.close();
      throw e;
    }
  }

  /** Only we may read it while it has a name. */
  private static FileChannel nameless() throws IOException {
    Path path =
        Files.createTempFile(
            "my-data",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } finally {
      Files.delete(path);
    }
  }

  long size() throws IOException {
    return file.size();
  }

  /** Sends it, and closes it whatever comes of that. */
  void sendTo(OutputStream to) throws IOException {
    try (this) {
      file.position(0);
      Channels.newInputStream(file).transferTo(to);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
