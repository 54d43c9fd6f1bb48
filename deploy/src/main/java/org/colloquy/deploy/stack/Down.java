package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.deploy.state.RunNote;
import org.colloquy.deploy.state.StateFolder;

/** {@code deploy/down}: stops what {@code deploy/up} started, in whatever state that is. */
record Down(StateFolder state, PrintStream out) {

  public static void main(String[] arguments) {
    Path repository = Path.of(System.getProperty("colloquy.repository", "")).toAbsolutePath();
    System.exit(new Down(StateFolder.of(repository), System.out).run());
  }

  int run() {
    Optional<RunNote> note = RunNote.read(state);
    try (FileLock free = state.lock().orElse(null)) {
      if (free != null) {
        boolean leftovers = note.isPresent() && endAll(note.get());
        out.println(leftovers ? "Stopped what an earlier start had left." : "Nothing is running.");
        return 0;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (note.isEmpty()) {
      out.println(
          "It is only just starting; try again in a moment, or press Ctrl-C where it starts.");
      return 1;
    }
    // Ends the program itself; that stops its servers in order.
    note.get().processes().get(0).end(Duration.ofSeconds(40));
    endAll(note.get());
    out.println("Stopped.");
    return 0;
  }

  private static boolean endAll(RunNote note) {
    boolean any = false;
    for (RunNote.Noted process : note.processes()) {
      any |= process.end(Duration.ofSeconds(15));
    }
    return any;
  }
}
