package org.colloquy.deploy.bench;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.bench.Visits.Visit;
import org.colloquy.deploy.state.RunningStack;

/**
 * Pages as their readers ask for them, beside a bare resource with one query on the same server:
 * how many a second, how long each takes, how often MySQL is asked, and the processor time that
 * Colloquy and MySQL spend on each.
 */
final class PagesBench {

  private static final int COUNTED = 20;
  private static final int NETWORKS = 300;

  private final RunningStack stack;
  private final int callers;

  PagesBench(RunningStack stack, int callers) {
    this.stack = stack;
    this.callers = callers;
  }

  Report run(double seconds, double warmUp) {
    Visits visits = new Visits(stack);
    Visit list = visits.sessionList();
    Visit bare = visits.bare();
    WarmUp warming = new Load(callers, warmUp).run(list.call()).warmUp(warmUp);
    Load load = new Load(callers, seconds);
    load.run(bare.call());
    Report report = new Report("pages").columns();
    Load.Result measured = measure(report, list, load, null);
    Load.Result resource = measure(report, bare, load, null);
    for (Visit each : visits.others()) {
      new Load(callers, seconds / 3).run(each.call());
      measure(report, each, load, resource);
    }
    try (FillerNetworks filled = new FillerNetworks(stack, NETWORKS)) {
      Visit home = visits.operatorHome(NETWORKS);
      new Load(callers, seconds / 3).run(home.call());
      measure(report, home, load, resource);
      assert filled != null;
    }
    return report
        .figure("callers", "Callers at once", callers, "")
        .figure(
            "ratio",
            "Session list to bare resource, per second",
            measured.perSecond() / resource.perSecond(),
            "aim 0.6 or more")
        .figure(
            "warmUpSeconds",
            "Seconds until 9/10 of the steady rate, where the node was cold",
            warming.secondsToNearlyAll(),
            "aim 60 or less")
        .weight(visits.weight());
  }

  private Load.Result measure(Report report, Visit visit, Load load, Load.Result bare) {
    Work before = Work.of(stack);
    Load.Result result = load.run(visit.call());
    Work.Each work = Work.of(stack).since(before, result.times().sorted().length);
    report.page(visit, result, counted(visit.call()), work, bare);
    return result;
  }

  private StatementCount.Counted counted(Runnable page) {
    List<StatementCount.Counted> all = new ArrayList<>();
    StatementCount count =
        new StatementCount(
            () -> DriverManager.getConnection(stack.mysqlUrl(), "root", stack.rootPassword()));
    for (int i = 0; i < 3; i++) {
      all.add(count.count(COUNTED, page));
    }
    return StatementCount.fewest(all);
  }
}
