package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.http.Browser;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/** Who comes to the stack and to what: each visit is one page, asked for as its reader does. */
final class Visits {

  private static final String PEOPLE = "colloquy-password";

  private final RunningStack stack;
  private final Http http = Http.byName();
  private final Browser member = new Browser(http);
  private final URI network;
  private final URI list;
  private final Map<String, String> bearer;

  /** One page to ask for, again and again. */
  record Visit(String key, String what, Runnable call) {}

  Visits(RunningStack stack) {
    this.stack = stack;
    JsonNode example = exampleNetwork();
    JsonNode account = member(example);
    network = URI.create(example.path("url").asText() + "/");
    list = network.resolve("/sessions");
    signIn(member, list, account);
    String token =
        new Tokens(http, stack.keycloak(), example.path("slug").asText())
            .ofPerson(PEOPLE, account.path("username").asText(), account.path("password").asText());
    bearer = Map.of("Authorization", "Bearer " + token, "Accept-Encoding", "gzip");
  }

  /** The page that the others are held against. */
  Visit sessionList() {
    return new Visit("sessionList", "Session list, signed in", () -> open(member, list));
  }

  /** A resource with one query on the same server, as a measure. */
  Visit bare() {
    Browser nobody = new Browser(http);
    URI address = stack.site().resolve("/api/v1/bench");
    return new Visit("bare", "Bare resource with one query", () -> open(nobody, address));
  }

  List<Visit> others() {
    Browser stranger = new Browser(http);
    URI rest = network.resolve("/api/v1/sessions");
    String id =
        stranger.send("GET", rest, bearerPlain(), null).orFail().json().at("/items/0/id").asText();
    URI session = network.resolve("/sessions/" + id);
    URI people = network.resolve("/people");
    URI style =
        network.resolve(
            PageWeight.assets(member.get(list).text()).stream()
                .filter(each -> each.endsWith("/colloquy.css"))
                .findFirst()
                .orElseThrow(() -> new StackFailure("The page has no style sheet")));
    return List.of(
        new Visit("sessionPage", "A session, signed in", () -> open(member, session)),
        new Visit("frontPage", "Front page, nobody signed in", () -> open(stranger, network)),
        new Visit(
            "restList",
            "Session list by REST",
            () -> stranger.send("GET", rest, bearer, null).orFail()),
        new Visit("peopleList", "List of people", () -> open(member, people)),
        new Visit("styleSheet", "A style sheet", () -> open(stranger, style)));
  }

  /** The operator's home, with as many networks as there are then. */
  Visit operatorHome(int networks) {
    Browser operator = new Browser(http);
    URI home = stack.site().resolve("/operator");
    signIn(operator, home, stack.accounts().at("/platform/accounts/0"));
    return new Visit(
        "operatorHome", "Operator's home, " + networks + " networks", () -> open(operator, home));
  }

  PageWeight weight() {
    return PageWeight.of(member, list);
  }

  private Map<String, String> bearerPlain() {
    return Map.of("Authorization", bearer.get("Authorization"));
  }

  private static void open(Browser browser, URI address) {
    browser.getCompressed(address).orFail();
  }

  private JsonNode exampleNetwork() {
    JsonNode example = stack.accounts().at("/networks/0");
    if (example.isMissingNode()) {
      throw new StackFailure(
          "No example network is loaded; start with deploy/up without --no-examples");
    }
    return example;
  }

  private static JsonNode member(JsonNode example) {
    for (JsonNode account : example.path("accounts")) {
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
