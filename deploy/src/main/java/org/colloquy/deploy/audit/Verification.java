package org.colloquy.deploy.audit;

import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.deploy.machine.StackFailure;

/**
 * Compares a network's log with what its seals, its checkpoints and their copies outside say of it.
 *
 * <p>An entry is altered when its seal is of another text; missing when its number or its row is
 * gone, or when a checkpoint went further than the log does. A chain that was stamped anew fits
 * itself, but not the checkpoints.
 */
public final class Verification {

  private static final String ZERO = "00".repeat(32);

  /** Among more altered entries than these nobody looks for two that were swapped. */
  private static final int COMPARED = 500;

  private final LoggedNetwork network;
  private final PublicKey key;
  private final Map<Long, Checkpoint> outside = new TreeMap<>();
  private final Map<Long, Checkpoint> inside = new TreeMap<>();

  private final List<Sealed> altered = new ArrayList<>();
  private final Map<Long, String> faults = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Long> fitting = new ArrayList<>();
  private String chain = ZERO;
  private long last;
  private long lastFitting;
  private long entries;
  private long erased;

  private Verification(LoggedNetwork network, PublicKey key) {
    this.network = network;
    this.key = key;
  }

  /** Verifies one network's log over a connection that may read it. */
  public static Verdict of(Connection connection, String name, Outside outside) {
    try {
      LoggedNetwork network = LoggedNetwork.named(connection, name);
      Verification verification = new Verification(network, outside.key());
      verification.take(network.checkpoints(), outside.checkpoints(network.id()));
      network.each(verification::look);
      return verification.verdict();
    } catch (SQLException e) {
      throw new StackFailure("The log cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is said twice of one number has to be the same; signed it has to be in any case. */
  private void take(List<Checkpoint> ofDatabase, List<Checkpoint> copies) {
    ofDatabase.forEach(each -> keep(inside, each, "in the database"));
    copies.forEach(each -> keep(outside, each, "outside"));
    for (Checkpoint copy : outside.values()) {
      if (!inside.containsKey(copy.n())) {
        fault(copy.n(), "checkpoint " + copy.n() + " is gone from the database");
      }
    }
    for (Checkpoint own : inside.values()) {
      Checkpoint copy = outside.get(own.n());
      if (copy == null) {
        remarks.add("checkpoint " + own.n() + " has no copy outside");
      } else if (!copy.hash().equals(own.hash())) {
        fault(own.n(), "checkpoint " + own.n() + " differs from its copy outside");
      }
    }
  }

  private void keep(Map<Long, Checkpoint> where, Checkpoint checkpoint, String place) {
    if (checkpoint.network().equals(network.id()) && checkpoint.isSignedWith(key)) {
      Checkpoint before = where.putIfAbsent(checkpoint.n(), checkpoint);
      if (before != null && !before.hash().equals(checkpoint.hash())) {
        fault(checkpoint.n(), "checkpoint " + checkpoint.n() + " " + place + " says two things");
      }
    } else {
      fault(
          checkpoint.n(),
          "checkpoint " + checkpoint.n() + " " + place + " is not signed with this key");
    }
  }

  private void look(Sealed sealed) {
    if (sealed.n() > last + 1) {
      missing(last + 1, sealed.n() - 1);
      chain = null;
    }
    last = sealed.n();
    if (chain != null && !sealed.chainAfter(chain).equals(sealed.chain())) {
      fault(sealed.n(), "seal " + sealed.n() + " altered");
    }
    chain = sealed.chain();
    lookAtEntry(sealed);
    lookAtCheckpoints(sealed);
  }

  private void lookAtEntry(Sealed sealed) {
    if (sealed.entry() == null) {
      fault(sealed.n(), sealed.n() + " missing");
      return;
    }
    entries++;
    if (!sealed.expectedDigest().equals(sealed.digest())) {
      altered.add(sealed);
    } else if (sealed.isErased()) {
      erased++;
    } else if (!sealed.fitsDetail()) {
      fault(sealed.n(), sealed.n() + " altered in detail");
    }
  }

  private void lookAtCheckpoints(Sealed sealed) {
    Checkpoint own = inside.get(sealed.n());
    Checkpoint copy = outside.get(sealed.n());
    if (own == null && copy == null) {
      return;
    }
    boolean fits =
        (own == null || own.hash().equals(sealed.chain()))
            && (copy == null || copy.hash().equals(sealed.chain()));
    if (fits) {
      fitting.add(sealed.n());
      lastFitting = sealed.n();
    } else {
      fault(
          lastFitting + 1,
          "the chain was made anew somewhere in %d to %d".formatted(lastFitting + 1, sealed.n()));
    }
  }

  private Verdict verdict() throws SQLException {
    long furthest =
        Math.max(
            inside.keySet().stream().mapToLong(Long::longValue).max().orElse(0),
            outside.keySet().stream().mapToLong(Long::longValue).max().orElse(0));
    if (furthest > last) {
      missing(last + 1, furthest);
    }
    tellAltered();
    long orphans = network.orphans();
    if (orphans > 0) {
      fault(last + 1, orphans + " details without their entries");
    }
    long firstFault = faults.keySet().stream().findFirst().orElse(last + 1);
    long goodThrough = Math.min(firstFault - 1, last);
    return new Verdict(
        entries,
        List.copyOf(faults.values()),
        goodThrough,
        fitting.stream().filter(n -> n <= goodThrough).toList(),
        erased,
        network.unsealed(),
        remarks);
  }

  /** Two that have each other's place are said to be swapped, all others to be altered. */
  private void tellAltered() {
    Set<Long> told = new HashSet<>();
    List<Sealed> compared = altered.size() > COMPARED ? List.of() : altered;
    for (Sealed one : compared) {
      for (Sealed other : compared) {
        if (one.n() < other.n() && areSwapped(one, other)) {
          fault(one.n(), one.n() + " and " + other.n() + " swapped");
          told.add(one.n());
          told.add(other.n());
        }
      }
    }
    altered.stream()
        .filter(each -> !told.contains(each.n()))
        .forEach(each -> fault(each.n(), each.n() + " altered"));
  }

  private static boolean areSwapped(Sealed one, Sealed other) {
    boolean contents =
        one.digestWith(other).equals(one.digest()) && other.digestWith(one).equals(other.digest());
    boolean numbers =
        one.digestIfMoved(other).equals(one.digest())
            && other.digestIfMoved(one).equals(other.digest());
    return contents || numbers;
  }

  private void missing(long from, long to) {
    fault(
        from,
        from == to
            ? from + " missing"
            : "%d entries missing: %d to %d".formatted(to - from + 1, from, to));
  }

  private void fault(long n, String words) {
    faults.merge(n, words, (before, now) -> before.equals(now) ? before : before + "; " + now);
  }
}
