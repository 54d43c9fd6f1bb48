package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.DriverManager;
import java.util.Map;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.http.Browser;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * The list of sessions as a signed-in member sees it, beside a bare resource with one query on the
 * same server.
 */
final class PagesBench {

  private static final int COUNTED = 20;

  private final RunningStack stack;

  PagesBench(RunningStack stack) {
    this.stack = stack;
  }

  Report run(double seconds) {
    JsonNode network = exampleNetwork();
    URI list = URI.create(network.path("url").asText() + "/sessions");
    URI bare = stack.site().resolve("/api/v1/bench");
    Browser browser = new Browser(Http.byName());
    signIn(browser, list, member(network));
    Runnable page = () -> browser.getCompressed(list).orFail();
    Runnable resource = () -> browser.getCompressed(bare).orFail();
    Load load = new Load(2 * Runtime.getRuntime().availableProcessors(), seconds);
    load.run(page);
    load.run(resource);
    Report report = new Report("pages");
    addTimes(report, load.run(page), load.run(resource));
    addStatements(report, counted(page));
    addWeight(report, PageWeight.of(browser, list));
    return report;
  }

  private JsonNode exampleNetwork() {
    JsonNode network = stack.accounts().at("/networks/0");
    if (network.isMissingNode()) {
      throw new StackFailure(
          "No example network is loaded; start with deploy/up without --no-examples");
    }
    return network;
  }

  private StatementCount.Counted counted(Runnable page) {
    return new StatementCount(
            () -> DriverManager.getConnection(stack.mysqlUrl(), "root", stack.rootPassword()))
        .count(COUNTED, page);
  }

  private static void addTimes(Report report, Load.Result pages, Load.Result resources) {
    report
        .figure("pagesPerSecond", "Session list, signed in, per second", pages.perSecond(), "")
        .times("page", "Session list, signed in", pages.times())
        .figure(
            "bareRequestsPerSecond",
            "Bare resource with one query, per second",
            resources.perSecond(),
            "")
        .times("bare", "Bare resource with one query", resources.times())
        .figure(
            "ratio",
            "Page to bare resource (medians)",
            pages.times().median() / resources.times().median(),
            "");
  }

  private static void addStatements(Report report, StatementCount.Counted statements) {
    report
        .figure(
            "statementsPerPage", "SQL statements per page", statements.queries(), "aim 6 or fewer")
        .figure(
            "housekeepingPerPage",
            "Roles, transactions and the like per page",
            statements.housekeeping(),
            "")
        .list("statements", statements.example());
  }

  private static void addWeight(Report report, PageWeight weight) {
    report
        .figure("pageKilobytes", "Page, compressed, KB", weight.page() / 1024.0, "aim 15 or less")
        .figure(
            "firstViewKilobytes",
            "First view with its assets, compressed, KB",
            weight.firstView() / 1024.0,
            "aim 60 or less");
  }

  private static JsonNode member(JsonNode network) {
    for (JsonNode account : network.path("accounts")) {
      if ("member".equals(account.path("role").asText())) {
        return account;
      }
    }
    throw new StackFailure("The network has no example member");
  }

  private static void signIn(Browser browser, URI page, JsonNode account) {
    Answer arrived =
        browser.submit(
            browser.open(page),
            Map.of(
                "username", account.path("username").asText(),
                "password", account.path("password").asText()));
    if (arrived.status() != 200 || !page.getHost().equals(arrived.address().getHost())) {
      throw new StackFailure(
          "The sign-in ended with %d at %s".formatted(arrived.status(), arrived.address()));
    }
  }
}
