package org.colloquy.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.TaskKind;
import org.colloquy.tasks.boundary.Worklist;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;

/** Long work that goes as far as a test lets it, and writes a letter at each step of the way. */
@ApplicationScoped
public class Walks implements TaskHandler<Walks.Walk> {

  private final Map<String, Way> ways = new ConcurrentHashMap<>();

  @Inject private Worklist worklist;
  @Inject private Later later;

  /** A walk of so many paces. */
  @TaskKind("walk")
  public record Walk(String name, int paces) {}

  /** How far a walk may go, and how often it falls on the way. */
  private record Way(Semaphore open, AtomicInteger falls, AtomicInteger walls) {}

  private Way way(String name) {
    return ways.computeIfAbsent(
        name, key -> new Way(new Semaphore(0), new AtomicInteger(), new AtomicInteger()));
  }

  /** Lets it take so many paces more. */
  public void let(String name, int paces) {
    way(name).open().release(paces);
  }

  /** Has it fall so often, each time at the end of a pace. */
  public void trip(String name, int times) {
    way(name).falls().set(times);
  }

  /** Has it find once that it cannot go on. */
  public void block(String name) {
    way(name).walls().set(1);
  }

  @Override
  public Class<Walk> work() {
    return Walk.class;
  }

  @Override
  public List<String> steps() {
    return List.of("plan", "walk");
  }

  @Override
  public Permission permission() {
    return Permission.SESSION_PLAN;
  }

  @Override
  public Set<String> troubles() {
    return Set.of();
  }

  @Override
  public Slice next(Walk work, Place at) {
    if (at.step().equals("plan")) {
      worklist.add(at.task(), Stream.generate(Ids::next).limit(work.paces()).toList());
      return Slice.found(work.paces(), "").end();
    }
    var way = way(work.name());
    var open = worklist.open(at.task(), 1);
    if (open.isEmpty()) {
      return Slice.did(0).end();
    }
    await(way.open());
    if (way.walls().getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new Conflict("stale-edit");
    }
    worklist.decide(at.task(), open.get(0), "walked");
    // Each try would send one of its own.
    later.send(
        new Mail(new EmailAddress("walker@example.org"), MailKind.NETWORK, "A pace", "Walked."),
        "walk:" + work.name() + ":" + Ids.next());
    if (way.falls().getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      way.open().release();
      throw new IllegalStateException("It falls, as it was told to");
    }
    return Slice.did(1);
  }

  private static void await(Semaphore open) {
    try {
      if (!open.tryAcquire(30, TimeUnit.SECONDS)) {
        throw new Conflict("stale-edit");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Letters that walks of this name have asked for, and that were not taken back. */
  static long letters(String name) {
    return Networks.sql()
        .list(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE ?",
            row -> row.getLong(1),
            "walk:" + name + ":%")
        .get(0);
  }

  /** For those who start one. */
  static UUID start(Person asker, Walk walk) throws Exception {
    return start(asker, RequestKey.fresh(), walk);
  }

  static UUID start(Person asker, RequestKey key, Walk walk) throws Exception {
    return asker.does(() -> Beans.of(Walking.class).start(key, asker.id(), walk));
  }
}
