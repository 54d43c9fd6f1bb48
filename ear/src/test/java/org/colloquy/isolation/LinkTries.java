package org.colloquy.isolation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;

/** The links that the other network's people were sent, opened where they do not lead. */
final class LinkTries {

  private static final String KIND = "link";

  private final Attempt attempt;
  private final List<Caller> callers;

  LinkTries(Attempt attempt, List<Caller> callers) {
    this.attempt = attempt;
    this.callers = callers;
  }

  void all() {
    invitation();
    confirmation();
  }

  /** It opens at its own site, and there alone. */
  private void invitation() {
    String link = attempt.other().invitation();
    Answer there = new Visitor().open(attempt.other().network().page(link));
    Map<String, String> fields =
        there.page().select("main form [name]").stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    field -> field.attr("name"), Element::val, (a, b) -> a));
    if (there.status() != 200 || fields.isEmpty()) {
      attempt.tally().silent("The other network's invitation opens nothing at its own site");
    }
    attempt.changesNothing(
        KIND,
        "an invitation",
        () -> {
          for (Caller caller : callers) {
            for (URI site : List.of(attempt.own().network().site(), attempt.stack().platform())) {
              refused(caller, site, link, fields);
            }
          }
        });
  }

  private void refused(Caller caller, URI site, String link, Map<String, String> fields) {
    Visitor visitor = caller.isAtHome(site) ? caller.visitor() : new Visitor();
    Answer opened = visitor.get(site.resolve(link));
    attempt.look(KIND, caller, site, opened, link, false);
    Answer pressed = visitor.post(site.resolve(link), fields);
    attempt.look(KIND, caller, site, pressed, link + " " + fields, false);
    if (!pressed.page().select("#password").isEmpty()) {
      attempt.tally().leaked(KIND, caller.name(), site + " shows a password");
    }
  }

  /** A wish for another network is confirmed at the platform, whoever has the letter. */
  private void confirmation() {
    URI platform = attempt.stack().platform();
    Answer sent =
        new Visitor().open(platform.resolve("/start/sent/" + attempt.other().id("request")));
    String link = sent.page().select("#confirm-link").attr("href");
    if (link.isEmpty()) {
      attempt.tally().silent("There is no link that confirms the wish for a network");
      return;
    }
    String path = link.replaceFirst("^https?://[^/]+", "");
    for (Caller caller : callers) {
      attempt
          .sites()
          .filter(site -> !site.equals(platform))
          .forEach(
              site -> {
                Visitor visitor = caller.isAtHome(site) ? caller.visitor() : new Visitor();
                attempt.look(KIND, caller, site, visitor.get(site.resolve(path)), path, false);
              });
    }
  }
}
