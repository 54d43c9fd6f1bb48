package org.colloquy.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody has a page open while an admin takes the right away that it needs. */
@OnRunningStack
class RightRevokedIT {

  private static final String NOTE = "Our wards are full in June & July.";

  @Test
  void answerToAnInvitationIsRefusedAndItsTextComesBack(RunningStack stack) {
    Network network = stack.newNetwork("revoked", "Revoked Network");
    Person steward = network.add(Person.of("Stina", "Steward", "exchange-steward"));
    Api token = network.as(steward);
    Api admin = network.as(network.admin());
    String invitation = invited(stack, network);
    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page(invitation + "/decline"), steward);
    assertThat(token.get(invitation).status()).isEqualTo(200);
    int ledger = admin.get("/exchange/ledger").orFail().json().path("total").asInt();

    takeRoles(network, steward);
    long before = stack.ledger().refusalsIn(network);
    Answer refused =
        visitor.send(page, Map.of("reason", "OTHER", "note", NOTE, "confirm", "Say no"));

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.heading()).isEqualTo("This is not open to you");
    assertThat(refused.page().select("main").text()).contains("for people with another role");
    assertThat(refused.page().select("#typed li").eachText()).contains(NOTE);
    assertThat(admin.get(invitation).orFail().json().path("state").asText()).isEqualTo("PENDING");
    assertThat(admin.get("/exchange/ledger").orFail().json().path("total").asInt())
        .isEqualTo(ledger);
    assertThat(stack.ledger().refusalsIn(network)).as("one line").isEqualTo(before + 1);
    assertThat(token.get(invitation).status()).isEqualTo(403);
    long refusals = stack.ledger().refusalsIn(network);
    assertThat(token.post(invitation + "/refusal", Map.of("reason", "OTHER")).status())
        .isEqualTo(403);
    assertThat(stack.ledger().refusalsIn(network)).as("one line").isEqualTo(refusals + 1);
  }

  @Test
  void whoWritesForACommunityThatTheyConveneNoMoreGetsTheTextBack(RunningStack stack) {
    Network network = stack.newNetwork("revoked", "Revoked Network");
    Person founder = network.add(Person.of("Fenna", "Founder", "convener"));
    Api token = network.as(founder);
    String community =
        token
            .post("/communities", Map.of("name", "Revoked", "purpose", "To learn from each other."))
            .orFail()
            .json()
            .path("id")
            .asText();
    String second = network.idOf(network.add(Person.of("Sanne", "Second", "convener")));
    Api admin = network.as(network.admin());
    admin.put("/communities/" + community + "/conveners/" + second, Map.of()).orFail();
    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page("/communities/" + community + "/edit"), founder);

    admin.delete("/communities/" + community + "/conveners/" + network.idOf(founder)).orFail();
    Answer refused = visitor.send(page, Map.of("purpose", NOTE));

    assertThat(refused.status()).as("nothing of theirs any more").isEqualTo(404);
    assertThat(refused.page().select("#typed li").eachText()).contains(NOTE);
    assertThat(admin.get("/communities/" + community).orFail().json().path("purpose").asText())
        .isEqualTo("To learn from each other.");
  }

  private static void takeRoles(Network network, Person person) {
    Api admin = network.as(network.admin());
    String member = "/members/" + network.idOf(person);
    int version = admin.get(member).orFail().json().path("version").asInt();
    admin.put(member + "/roles", Map.of("roles", List.of("member"), "version", version)).orFail();
  }

  /** The path of an invitation, as services and pages call it. */
  private static String invited(RunningStack stack, Network network) {
    Api operator = stack.asOperator();
    String id =
        operator
            .post(
                "/exchange/sessions",
                Map.of(
                    "title", "Together",
                    "agenda", "One line",
                    "start", "2031-01-01T10:00",
                    "end", "2031-01-01T11:00",
                    "zone", "UTC",
                    "networks", List.of(network.slug())))
            .orFail()
            .json()
            .path("id")
            .asText();
    operator.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    String path = "/exchange/invitations/" + id;
    Api admin = network.as(network.admin());
    Until.becomes("it has arrived", () -> admin.get(path).status(), status -> status == 200);
    return path;
  }
}
