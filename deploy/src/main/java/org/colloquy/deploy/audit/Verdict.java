package org.colloquy.deploy.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a verification found.
 *
 * @param faults in words, first things first; empty where the log is whole
 * @param goodThrough the last number before the first fault
 * @param goodCheckpoints the numbers of those up to there
 * @param erased how many entries can no more be read in detail; no fault
 * @param unsealed how many wait for their number; no fault
 * @param remarks what is no fault, but should be known
 */
public record Verdict(
    long entries,
    List<String> faults,
    long goodThrough,
    List<Long> goodCheckpoints,
    long erased,
    long unsealed,
    List<String> remarks) {

  public Verdict {
    faults = List.copyOf(faults);
    goodCheckpoints = List.copyOf(goodCheckpoints);
    remarks = List.copyOf(remarks);
  }

  public boolean isSound() {
    return faults.isEmpty();
  }

  /** What went wrong and how far the log can be relied on, on one line; then the rest. */
  public String text() {
    List<String> first = new ArrayList<>(faults);
    first.add("good through " + goodThrough);
    first.add(checkpoints());
    List<String> lines = new ArrayList<>(List.of(entries + " entries", String.join("; ", first)));
    if (erased > 0) {
      lines.add(erased + (erased == 1 ? " entry is" : " entries are") + " erased in detail");
    }
    if (unsealed > 0) {
      lines.add(unsealed + (unsealed == 1 ? " entry waits" : " entries wait") + " for a number");
    }
    lines.addAll(remarks);
    return String.join("\n", lines) + "\n";
  }

  private String checkpoints() {
    if (goodCheckpoints.isEmpty()) {
      return "no checkpoint yet that says so";
    }
    long first = goodCheckpoints.get(0);
    long last = goodCheckpoints.get(goodCheckpoints.size() - 1);
    return first == last
        ? "checkpoint " + first + " good"
        : "checkpoints " + first + " to " + last + " good";
  }
}
