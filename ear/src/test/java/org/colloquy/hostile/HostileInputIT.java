package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.colloquy.hostile.Barrage.Sender;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, to any service, page or form, by anybody: it is understood, or the answer says
 * what is wrong with it. The same requests each time, some thousand of them.
 */
@OnRunningStack
class HostileInputIT {

  private static final Path WAR = Path.of(System.getProperty("colloquy.war"));
  private static final long SEED = 20261126;

  private final Barrage barrage = new Barrage();
  private final Random random = new Random(SEED);

  @Test
  void nothingThatAnybodySendsIsAFailureOfOurs(RunningStack stack) {
    Network bramble = stack.newNetwork("bramble", "Bramble Network");
    Person member = stack.memberOf(bramble, "Ada", "Lindqvist");
    Person other = stack.memberOf(bramble, "Ines", "Moreau");
    Map<String, String> ids = contentOf(stack, bramble, other);
    // One that an operator may close without anybody noticing.
    String closed = stack.newNetwork("thicket", "Thicket Network").slug();
    ids.put("/api/v1/networks", closed);
    Pages pages = new Pages(barrage, WAR, random);
    Sender stranger = new Sender("stranger", bramble.site(), Map.of());
    Sender visitor = new Sender("visitor", stack.platform(), Map.of());
    Sender program =
        program(bramble.site(), "admin", bramble.realms().token("bramble", bramble.admin()));
    Sender modest = program(bramble.site(), "member", bramble.realms().token("bramble", member));
    Sender operating = program(stack.platform(), "operator", stack.operatorToken());
    Sender person = person(bramble.page("/sessions"), "member", member);
    Sender admin = person(bramble.page("/admin"), "admin", bramble.admin());
    Sender operator = person(stack.platform().resolve("/operator"), "operator", stack.operator());

    Services services =
        new Services(
            barrage,
            RawHttp.send("GET", stack.platform(), "/openapi?format=JSON", Map.of(), null).json(),
            ids,
            random);
    assertThat(services.size()).as("operations").isGreaterThan(30);
    assertThat(pages.size()).as("pages").isGreaterThan(75);

    services.strike(modest);
    services.strike(program);
    services.strike(operating);
    pages.strikeAddresses(stranger);
    pages.strikeAddresses(visitor);
    pages.strikeAddresses(admin);
    pages.strikeAddresses(operator);
    String self = bramble.idOf(bramble.admin());
    pages.strikeForms(visitor, List.of("/", "/start"), target -> false);
    pages.strikeForms(person, starts("/people/" + ids.get("/api/v1/members")), t -> false);
    pages.strikeForms(
        admin, starts("/people/" + ids.get("/api/v1/members")), t -> t.contains(self));
    pages.strikeForms(
        operator,
        List.of("/operator"),
        t -> t.contains("/operator/networks/") && !t.contains("/" + closed + "/"));
    strikeLines(stranger);
    strikeLines(visitor);

    System.out.printf(
        "Hostile input: %d requests, %d answered with 5xx, with no problem or not at all%n",
        barrage.tried(), barrage.wrong().size());
    assertThat(barrage.wrong()).as("of %d requests", barrage.tried()).isEmpty();
  }

  private static List<String> starts(String member) {
    return List.of(
        "/",
        member,
        "/sessions",
        "/communities",
        "/people",
        "/exchange",
        "/admin",
        "/admin/invite",
        "/me",
        "/sessions/new",
        "/communities/new");
  }

  /** What a client library would never send. */
  private void strikeLines(Sender sender) {
    for (String method : List.of("TRACE", "OPTIONS", "PROPFIND", "PUT", "BREW", "get")) {
      for (String target : List.of("/", "/api/v1/me", "/login/out", "/assets/a/b", "/health")) {
        barrage.send(sender, method, target, null, null);
      }
    }
    for (String header :
        List.of(
            "Accept",
            "Content-Type",
            "Accept-Language",
            "Cookie",
            "Authorization",
            "Origin",
            "Sec-Fetch-Site",
            "X-Forwarded-For",
            "If-Modified-Since",
            "Range",
            "Referer")) {
      for (String value : List.of("", ";;;", "garbage;q=x", "a=b;=;$Version=1", "%zz", "\t")) {
        barrage.send(sender.with(header, value), "GET", "/", null, null);
        barrage.send(sender.with(header, value), "GET", "/api/v1/sessions", null, null);
      }
    }
    for (String host : List.of("evil.example", "a..b", "[::1]:80", "xn--", "a".repeat(300))) {
      barrage.send(sender.with("Host", host), "GET", "/", null, null);
      barrage.send(sender.with("Host", host), "GET", "/operator", null, null);
    }
    Sender upgrading =
        sender
            .with("Connection", "Upgrade, HTTP2-Settings, close")
            .with("Upgrade", "h2c")
            .with("HTTP2-Settings", "AAMAAABkAAQAAP__");
    barrage.send(upgrading, "GET", "/", null, null);
    barrage.send(upgrading, "GET", "/api/v1/networks", null, null);
    for (String state : List.of("%C3%A9".repeat(12), "%00".repeat(12), ";Path=/;Domain=x", "%zz")) {
      barrage.send(sender, "GET", "/login/callback?state=" + state, null, null);
    }
    for (String token : List.of("", "a.b.c", "%zz", "e30.e30.", "x".repeat(20_000))) {
      barrage.send(
          sender,
          "POST",
          "/login/backchannel-logout",
          "application/x-www-form-urlencoded",
          "logout_token=" + token);
    }
  }

  /** A session, a community, an invitation to a joint session: something to be hostile to. */
  private static Map<String, String> contentOf(RunningStack stack, Network network, Person other) {
    Map<String, String> ids = new HashMap<>();
    ids.put("/api/v1/members", network.idOf(other));
    ids.put("/api/v1/networks", network.slug());
    ids.put("/api/v1/sessions", network.publishSession(network.admin(), "To be struck", 5));
    ids.put(
        "/api/v1/communities",
        network
            .as(network.admin())
            .post("/communities", Map.of("name", "Struck", "purpose", "To learn from each other."))
            .orFail()
            .json()
            .path("id")
            .asText());
    String joint =
        stack
            .asOperator()
            .post(
                "/exchange/sessions",
                Map.of(
                    "title", "Struck together",
                    "agenda", "What we saw.",
                    "start", "2031-01-01T10:00",
                    "end", "2031-01-01T11:00",
                    "zone", "UTC",
                    "networks", List.of(network.slug())))
            .orFail()
            .json()
            .path("id")
            .asText();
    ids.put("/api/v1/exchange/sessions", joint);
    stack.asOperator().post("/exchange/sessions/" + joint + "/invitations", Map.of()).orFail();
    ids.put(
        "/api/v1/exchange/invitations",
        Until.becomes(
                "the invitation is there",
                () ->
                    network
                        .as(network.admin())
                        .get("/exchange/invitations")
                        .orFail()
                        .json()
                        .path("items"),
                items -> items.size() == 1)
            .get(0)
            .path("id")
            .asText());
    return ids;
  }

  private static Sender program(URI site, String name, String token) {
    return new Sender(name, site, Map.of("Authorization", "Bearer " + token));
  }

  private static Sender person(URI page, String name, Person person) {
    Visitor visitor = new Visitor();
    visitor.signIn(page, person).orFail();
    String cookies =
        visitor.cookiesFor(page).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return new Sender(name, page.resolve("/"), Map.of("Cookie", cookies));
  }
}
