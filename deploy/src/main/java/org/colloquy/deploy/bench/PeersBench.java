package org.colloquy.deploy.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.bench.Visits.Visit;
import org.colloquy.deploy.http.Browser;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.state.RunningStack;

/**
 * The list of sessions beside a list of another program that runs on the same machine, the two in
 * turns, so that whatever else the machine does meets both.
 */
final class PeersBench {

  private static final int TURNS = 5;

  private final RunningStack stack;
  private final int callers;

  PeersBench(RunningStack stack, int callers) {
    this.stack = stack;
    this.callers = callers;
  }

  Report run(URI peer, double seconds) {
    Visit list = new Visits(stack).sessionList();
    Browser browser = new Browser(Http.byName());
    Runnable other = () -> browser.getCompressed(peer).orFail();
    Load load = new Load(callers, seconds);
    load.run(list.call());
    load.run(other);
    List<Load.Result> ours = new ArrayList<>();
    List<Load.Result> theirs = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      ours.add(load.run(list.call()));
      theirs.add(load.run(other));
    }
    return new Report("peers")
        .figure("callers", "Callers at once", callers, "")
        .figure("turns", "Turns of each", TURNS, "")
        .figure("sessionList", "Session list, signed in, per second", median(ours), "")
        .figure("peer", peer + ", per second", median(theirs), "")
        .figure("ratio", "Ours to the peer's (medians)", median(ours) / median(theirs), "aim 10");
  }

  private static double median(List<Load.Result> results) {
    return Sample.of(results.stream().mapToDouble(Load.Result::perSecond).toArray()).median();
  }
}
