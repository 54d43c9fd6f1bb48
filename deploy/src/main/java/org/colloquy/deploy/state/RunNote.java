package org.colloquy.deploy.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.deploy.machine.Folders;

/**
 * Who runs the stack: written when it starts, so that {@code deploy/down} finds it and the next
 * start finds what a killed one left. A process counts only when its start time is the noted one:
 * ids are given again to others.
 */
public record RunNote(String site, int mysqlPort, int keycloakPort, List<Noted> processes) {

  private static final String FILE = "run.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A process by id and start time in milliseconds. */
  public record Noted(String name, long pid, long started) {

    public static Noted of(String name, long pid) {
      return new Noted(name, pid, ProcessHandle.of(pid).map(Noted::startOf).orElse(0L));
    }

    Optional<ProcessHandle> handle() {
      return ProcessHandle.of(pid).filter(found -> found.isAlive() && startOf(found) == started);
    }

    private static long startOf(ProcessHandle handle) {
      return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Ends it, by force after the patience is over; returns whether there was something to end. */
    public boolean end(Duration patience) {
      Optional<ProcessHandle> running = handle();
      running.ifPresent(
          process -> {
            process.destroy();
            if (!ended(process, patience)) {
              process.destroyForcibly();
              ended(process, Duration.ofSeconds(10));
            }
          });
      return running.isPresent();
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
      try {
        process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException e) {
        return false;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  public static Optional<RunNote> read(StateFolder state) {
    Path file = state.path(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Folders.read(file), RunNote.class));
    } catch (JsonProcessingException unreadable) {
      return Optional
          .empty(); // Half written by nobody (writes are atomic), so not ours: as if absent.
    }
  }

  public void write(StateFolder state) {
    try {
      Folders.writePrivate(state.path(FILE), JSON.writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
