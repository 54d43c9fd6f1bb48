package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Two people edit the same thing: whoever saves later sees what the other one wrote beside what
 * they typed themselves, and decides.
 */
@OnRunningStack
class WhatOthersWroteIT {

  @Test
  void sessionThatSomebodyElseChanged(RunningStack stack) {
    Network harbour = stack.harbour();
    Map<String, Object> session =
        new HashMap<>(
            Map.of(
                "title", "Edited by two",
                "kind", "webinar",
                "start", "2090-12-03T16:00",
                "end", "2090-12-03T17:30",
                "zone", "Africa/Nairobi",
                "place", "Ward 3"));
    changed(
        harbour.as(harbour.admin()),
        "/sessions",
        session,
        Map.of("place", "Ward 4", "seats", 7),
        harbour.page("/sessions"),
        signedIn(harbour),
        Map.of("title", "Typed meanwhile"),
        List.of("Place Ward 4", "Seats 7", "Title Edited by two"));
  }

  @Test
  void jointSessionThatAnotherOperatorChanged(RunningStack stack) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    Map<String, Object> session =
        new HashMap<>(
            Map.of(
                "title", "Edited by two operators",
                "agenda", "1. Welcome",
                "start", "2090-12-03T16:00",
                "end", "2090-12-03T17:30",
                "zone", "Africa/Nairobi",
                "networks", List.of(harbour.slug())));
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator"), stack.operator()).orFail();
    changed(
        stack.asOperator(),
        "/exchange/sessions",
        session,
        Map.of("agenda", "2. Farewell", "networks", List.of(harbour.slug(), meadow.slug())),
        stack.platform().resolve("/operator/exchange"),
        operator,
        Map.of("title", "Typed meanwhile", "networks", harbour.slug()),
        List.of(
            "Agenda 2. Farewell",
            "Networks to invite " + harbour.name() + ", " + meadow.name(),
            "Title Edited by two operators"));
  }

  @Test
  void communityThatSomebodyElseChanged(RunningStack stack) {
    Network harbour = stack.harbour();
    changed(
        harbour.as(harbour.admin()),
        "/communities",
        new HashMap<>(Map.of("name", "Edited by two", "purpose", "To learn from each other.")),
        Map.of("purpose", "To learn from everybody."),
        harbour.page("/communities"),
        signedIn(harbour),
        Map.of("name", "Typed meanwhile"),
        List.of("Name Edited by two", "What it is for To learn from everybody."));
  }

  private static Visitor signedIn(Network network) {
    Visitor visitor = new Visitor();
    visitor.signIn(network.page("/sessions"), network.admin()).orFail();
    return visitor;
  }

  /**
   * @param theirs what is changed by the services while the form is open
   * @param mine what is typed into the form meanwhile
   * @param shown what the form then says of theirs, without their order
   */
  private static void changed(
      Api services,
      String path,
      Map<String, Object> thing,
      Map<String, Object> theirs,
      URI list,
      Visitor visitor,
      Map<String, String> mine,
      List<String> shown) {
    String id = services.post(path, thing).orFail().json().path("id").asText();
    Answer form = visitor.open(URI.create(list + "/" + id + "/edit")).orFail();
    thing.putAll(theirs);
    thing.put("version", version(services, path, id));
    services.put(path + "/" + id, thing).orFail();

    Map<String, String> fields = UntouchedFieldsIT.asShown(form, "form.form");
    fields.putAll(mine);
    fields.put("save", "Save");
    Answer back = visitor.send(form, fields).orFail();

    assertThat(back.page().select("section.notice-warning dt"))
        .as("%s", back)
        .extracting(dt -> dt.text() + " " + dt.nextElementSibling().text())
        .containsExactlyInAnyOrderElementsOf(shown);
    assertThat(back.page().select("form.form input").eachAttr("value"))
        .as("what was typed stays")
        .contains("Typed meanwhile");
    assertThat(services.get(path + "/" + id).orFail().body()).doesNotContain("Typed meanwhile");

    Map<String, String> again = UntouchedFieldsIT.asShown(back, "form.form");
    again.putAll(mine);
    again.put("save", "Save");
    visitor.submit(back, again).orFail();

    assertThat(services.get(path + "/" + id).orFail().body()).contains("Typed meanwhile");
  }

  private static int version(Api services, String path, String id) {
    return services.get(path + "/" + id).orFail().json().path("version").asInt();
  }
}
