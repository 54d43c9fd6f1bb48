package org.colloquy.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the application keeps in memory, once everything that nobody needs is gone. */
public final class Heap {

  private static final Pattern USED = Pattern.compile("\\bused (\\d+)K");

  private Heap() {}

  /** In kilobytes, of the process's heap. */
  public static long usedBy(long pid) {
    jcmd(pid, "GC.run");
    return USED.matcher(jcmd(pid, "GC.heap_info"))
        .results()
        // The first is that of the heap, or of its first generation; the last of classes.
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .limit(generations(pid))
        .sum();
  }

  /** The serial collector says what each of its two holds, the others say one sum. */
  private static int generations(long pid) {
    return jcmd(pid, "GC.heap_info").contains("def new generation") ? 2 : 1;
  }

  private static String jcmd(long pid, String command) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  command)
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
