package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Addresses that were written down, or mailed, before pages had the ones that they have now. */
@OnRunningStack
class OldAddressesIT {

  private static final Map<String, String> REQUEST =
      Map.ofEntries(
          Map.entry("name", "Former Start Network"),
          Map.entry("slug", "former-start"),
          Map.entry("purpose", "District nurses who learn together."),
          Map.entry("countries", "GB"),
          Map.entry("expectedMembers", "80"),
          Map.entry("language", "en"),
          Map.entry("zone", "Europe/London"),
          Map.entry("givenName", "Wren"),
          Map.entry("familyName", "Former"),
          Map.entry("email", "wren.former@example.org"),
          Map.entry("send", "Send me the link"));

  @Test
  void thoseOfANetworkLeadToTheNewOnesForGood(RunningStack stack) {
    Network network = stack.newNetwork("former", "Former Network");
    String session = network.publishSession(network.admin(), "Found before", 5);
    String community = community(network);
    String member = network.idOf(network.admin());
    String invitation = invitation(stack, network, drafted(stack, network));
    Visitor admin = new Visitor();

    Answer first =
        admin.signIn(network.page("/sessions/session?id=" + session), network.admin()).orFail();
    assertThat(first.address().getPath()).as("after a sign-in").isEqualTo("/sessions/" + session);

    Map<String, String> addresses = new HashMap<>();
    addresses.put("/network", "/");
    addresses.put("/network/", "/");
    addresses.put("/network/home", "/");
    addresses.put("/sessions/list", "/sessions");
    addresses.put("/sessions/list?view=past", "/sessions?view=past");
    addresses.put("/sessions/session?id=" + session, "/sessions/" + session);
    addresses.put("/sessions/edit", "/sessions/new");
    addresses.put("/sessions/edit?id=" + session, "/sessions/" + session + "/edit");
    addresses.put("/sessions/roster?id=" + session, "/sessions/" + session + "/roster");
    addresses.put("/sessions/cancel?id=" + session, "/sessions/" + session + "/cancel");
    addresses.put("/communities/list", "/communities");
    addresses.put("/communities/community?id=" + community, "/communities/" + community);
    addresses.put(
        "/communities/community?id=" + community + "&page=0",
        "/communities/" + community + "?page=0");
    addresses.put("/communities/edit", "/communities/new");
    addresses.put("/communities/edit?id=" + community, "/communities/" + community + "/edit");
    addresses.put("/people/list", "/people");
    addresses.put("/people/list?search=n%26m", "/people?search=n%26m");
    addresses.put("/people/member?id=" + member, "/people/" + member);
    addresses.put("/exchange/list", "/exchange");
    addresses.put("/exchange/invitation?id=" + invitation, "/exchange/invitations/" + invitation);
    addresses.put(
        "/exchange/decline?id=" + invitation, "/exchange/invitations/" + invitation + "/decline");
    addresses.put(
        "/exchange/withdraw?id=" + invitation, "/exchange/invitations/" + invitation + "/withdraw");
    addresses.put("/admin/home", "/admin");
    addresses.put("/me/profile", "/me");
    lead(admin, network.site(), addresses);

    for (String same :
        List.of(
            "/sessions/mine",
            "/exchange/ledger",
            "/admin/invite",
            "/admin/branding",
            "/admin/words",
            "/admin/examples",
            "/admin/figures",
            "/admin/indicators",
            "/admin/indicators/sessions",
            "/admin/indicators/quality",
            "/login/done",
            "/login/kept",
            "/login/problem")) {
      assertThat(admin.get(network.page(same)).status()).as(same).isEqualTo(200);
    }
    assertThat(admin.get(network.page("/login/welcome")).page().select("main").text())
        .as("a link without its key")
        .isEqualTo(
            admin.get(network.page("/login/welcome?key=unknown")).page().select("main").text());
  }

  @Test
  void thoseOfThePlatformLeadToTheNewOnesForGood(RunningStack stack) {
    Network network = stack.newNetwork("former", "Former Network");
    String joint = drafted(stack, network);
    Visitor visitor = Visitor.at("192.0.2.77");
    Answer sent =
        visitor.submit(visitor.open(stack.platform().resolve("/platform/start")).orFail(), REQUEST);
    String request = last(sent.address());
    URI link = URI.create(sent.page().select("#confirm-link").first().absUrl("href"));
    lead(
        visitor,
        stack.platform(),
        Map.of(
            "/platform",
            "/",
            "/platform/",
            "/",
            "/platform/home",
            "/",
            "/platform/start",
            "/start",
            "/platform/sent?request=" + request,
            "/start/sent/" + request,
            "/platform/confirm?" + link.getRawQuery(),
            "/start/confirm?" + link.getRawQuery()));
    String run =
        last(visitor.submit(visitor.open(link), Map.of("go", "Start the network")).address());
    lead(
        visitor,
        stack.platform(),
        Map.of(
            "/platform/progress?run=" + run, "/start/progress/" + run,
            "/platform/door?run=" + run, "/start/door/" + run));
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator/home"), stack.operator()).orFail();
    String letter =
        last(
            URI.create(
                operator
                    .open(stack.platform().resolve("/operator/mail"))
                    .page()
                    .select("main th a[href^=/operator/mail/]")
                    .first()
                    .absUrl("href")));
    lead(
        operator,
        stack.platform(),
        Map.of(
            "/operator/home",
            "/operator",
            "/operator/run?id=" + run,
            "/operator/runs/" + run,
            "/operator/letter?id=" + letter,
            "/operator/mail/" + letter,
            "/operator/exchange/list",
            "/operator/exchange",
            "/operator/exchange/edit",
            "/operator/exchange/new",
            "/operator/exchange/session?id=" + joint,
            "/operator/exchange/" + joint,
            "/operator/exchange/edit?id=" + joint,
            "/operator/exchange/" + joint + "/edit",
            "/operator/exchange/cancel?id=" + joint,
            "/operator/exchange/" + joint + "/cancel"));
  }

  @Test
  void formOfAnOldPageIsCarriedOutAndOneKeptForItsWriterGoesBackThere(RunningStack stack) {
    Network network = stack.newNetwork("former", "Former Network");
    Visitor admin = new Visitor();
    Map<String, String> fields = new HashMap<>(hidden(admin, network));
    fields.put("name", "Before the move " + UUID.randomUUID());
    fields.put("purpose", "To learn from each other.");
    fields.put("save", "Found it");

    Answer kept = new Visitor().post(network.page("/communities/edit"), fields);
    assertThat(kept.page().select("#kept-form").attr("action")).isEqualTo("/communities/edit");
    Answer made = admin.submit(kept, Map.of());

    assertThat(made.heading()).isEqualTo(fields.get("name"));
    assertThat(made.address().getPath()).startsWith("/communities/").doesNotContain("edit");
  }

  /** What Faces and the form's key add to a form. */
  private static Map<String, String> hidden(Visitor visitor, Network network) {
    Map<String, String> fields = new HashMap<>();
    visitor
        .signIn(network.page("/communities/new"), network.admin())
        .page()
        .select("#community-form input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }

  private static void lead(Visitor visitor, URI site, Map<String, String> addresses) {
    addresses.forEach(
        (before, now) -> {
          Answer answer = visitor.get(site.resolve(before));
          assertThat(answer.status()).as(before).isEqualTo(301);
          assertThat(answer.headers().firstValue("Location")).as(before).hasValue(now);
          assertThat(visitor.open(site.resolve(before)).status()).as(before).isEqualTo(200);
        });
  }

  private static String last(URI address) {
    return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
  }

  private static String community(Network network) {
    return network
        .as(network.admin())
        .post(
            "/communities",
            Map.of("name", "Found before " + UUID.randomUUID(), "purpose", "To learn together."))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private static String drafted(RunningStack stack, Network network) {
    return stack
        .asOperator()
        .post(
            "/exchange/sessions",
            Map.of(
                "title", "Found together " + UUID.randomUUID(),
                "agenda", "What we saw.",
                "start", "2031-01-01T10:00",
                "end", "2031-01-01T11:00",
                "zone", "UTC",
                "networks", List.of(network.slug())))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private static String invitation(RunningStack stack, Network network, String joint) {
    stack.asOperator().post("/exchange/sessions/" + joint + "/invitations", Map.of()).orFail();
    return Until.becomes(
            "the invitation is there",
            () ->
                network
                    .as(network.admin())
                    .get("/exchange/invitations")
                    .orFail()
                    .json()
                    .path("items"),
            items -> !items.isEmpty())
        .get(0)
        .path("id")
        .asText();
  }
}
