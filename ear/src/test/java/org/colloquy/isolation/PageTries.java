package org.colloquy.isolation;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.deploy.http.Http;
import org.colloquy.running.Answer;
import org.colloquy.running.Archive;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;

/**
 * Every page in the table of areas, and every form on one, opened and sent by everybody with what
 * belongs to the other network, and with the cookies that another site gave.
 */
final class PageTries {

  private static final String PAGE = "page";
  private static final String COOKIE = "cookie";
  private static final String FORM = "form";

  /** What shows nothing when it is opened at its address alone, and why. */
  private static final Map<String, String> SHOWN_TO_NOBODY =
      Map.of(
          "/start/confirm", "opens with the key of a letter",
          "/sessions/bring", "opens for the session that its query names",
          "/sessions/upload", "opens for the session that its query names",
          "/login/welcome", "opens with the key of a letter",
          "/links", "opens with the key of a letter",
          "/login/problem", "is shown in place of what failed",
          "/login/kept", "is shown in place of what was sent");

  private final Attempt attempt;
  private final List<Caller> callers;
  private final List<SentForm> forms = new ArrayList<>();
  private int turns;

  PageTries(Attempt attempt, List<Caller> callers) {
    this.attempt = attempt;
    this.callers = callers;
  }

  /** A form as a page of one's own shows it, with each of its buttons. */
  private record SentForm(URI page, String pattern, Map<String, String> fields) {}

  void all(List<Archive.Page> pages) {
    callers.forEach(Caller::signIn);
    pages.forEach(each -> attempt.tally().whole(each.pattern(), () -> one(each)));
    attempt.tally().reached("pages", pages.size());
    attempt.tally().reached("buttons of forms", forms.size());
    forms.forEach(each -> attempt.tally().whole(each.pattern(), () -> send(each)));
  }

  private void one(Archive.Page page) {
    boolean open = page.who().equals("ANYBODY");
    attempt.changesNothing(
        PAGE,
        page.pattern(),
        () -> {
          for (Caller caller : callers) {
            atHome(page, caller, open);
            abroad(caller).forEach(site -> fromAbroad(page, caller, site, open));
          }
        });
    control(page);
  }

  /**
   * Where a caller is not at home. The first request there ends a session, and another sign-in is
   * what costs most here, so who has one goes to one of these sites and the next time to the other.
   */
  private List<URI> abroad(Caller caller) {
    List<URI> sites = attempt.sites().filter(site -> !caller.isAtHome(site)).toList();
    turns++;
    return caller.home() == null ? sites : List.of(sites.get(turns % sites.size()));
  }

  /** Where they are signed in; nobody in particular is at home nowhere, and looks here too. */
  private void atHome(Archive.Page page, Caller caller, boolean open) {
    URI own = attempt.own().network().site();
    if (caller.home() == null || caller.isAtHome(own)) {
      List<String> all = new ArrayList<>(addresses(page));
      if (caller.name().equals("network-admin") && !Things.names(page.pattern()).isEmpty()) {
        for (String other : attempt.other().things().values()) {
          all.add(Things.fill(page.pattern(), thing -> other));
        }
      }
      all.forEach(path -> look(PAGE, caller, caller.visitor(), own, path, open));
      if (caller.home() != null && !Things.names(page.pattern()).isEmpty()) {
        saysNothingOfWhatThereIs(page, caller);
      }
    } else if (caller.isAtHome(attempt.stack().platform())
        && !page.site().equals("NETWORK")
        // Mail is read there only where it is of whoever sits at this machine.
        && !page.pattern().startsWith("/operator/mail")) {
      String path = Things.fill(page.pattern(), attempt.other()::id);
      look(PAGE, caller, caller.visitor(), caller.home(), path, open);
    }
  }

  /** What is another network's is answered as what is nobody's. */
  private void saysNothingOfWhatThereIs(Archive.Page page, Caller caller) {
    String there = said(caller, Things.fill(page.pattern(), attempt.other()::id));
    String nowhere =
        said(
            caller, Things.fill(page.pattern(), thing -> Calls.nobodys(attempt.other().id(thing))));
    attempt.tally().tried(PAGE, caller.name());
    if (!there.equals(nowhere)) {
      attempt
          .tally()
          .leaked(
              PAGE,
              caller.name(),
              page.pattern() + " tells " + there + " from what is nobody's, " + nowhere);
    }
  }

  private static String said(Caller caller, String path) {
    Answer answer = caller.visitor().get(caller.home().resolve(path));
    return answer.status() + " " + answer.page().select("main").text();
  }

  /** What can be said of the other network in the address of a page. */
  private List<String> addresses(Archive.Page page) {
    String theirs = Things.fill(page.pattern(), attempt.other()::id);
    String own = Things.fill(page.pattern(), attempt.own()::id);
    List<String> names = Things.names(page.pattern());
    List<String> all = new ArrayList<>(List.of(theirs));
    if (!names.isEmpty()) {
      List<String> things = Things.in(page.pattern());
      Map<String, String> asked = new TreeMap<>();
      for (int i = 0; i < names.size(); i++) {
        asked.put(names.get(i), attempt.other().id(things.get(i)));
      }
      all.add(own + "?" + Http.form(asked));
      all.add(page.view() + "?" + Http.form(asked));
    }
    for (String word : first(attempt.otherSecrets().words())) {
      all.add(own + "?search=" + word + "&key=" + attempt.other().requestKey());
    }
    return all;
  }

  private static List<String> first(Set<String> words) {
    return words.stream().limit(1).toList();
  }

  private Answer look(
      String kind, Caller caller, Visitor visitor, URI site, String path, boolean open) {
    Answer answer = visitor.get(site.resolve(path));
    attempt.look(kind, caller, site, answer, path, open);
    return answer;
  }

  /** With the cookies of home, as no browser would; with none for who has none. */
  private void fromAbroad(Archive.Page page, Caller caller, URI site, boolean open) {
    boolean platform = site.equals(attempt.stack().platform());
    boolean served = open && isOn(platform ? "PLATFORM" : "NETWORK", page);
    UnaryOperator<String> idOf = attempt.isOwn(site) ? attempt.own()::id : attempt.other()::id;
    String path = Things.fill(page.pattern(), idOf);
    Visitor guest = caller.withCookiesAt(site).orElseGet(Visitor::new);
    look(COOKIE, caller, guest, site, path, served);
  }

  /** Both kinds of site have a home, at the same address. */
  private static boolean isOn(String site, Archive.Page page) {
    return page.pattern().equals("/")
        || page.site().equals("EVERY_SITE")
        || page.site().equals(site);
  }

  /** The same with one's own, by whoever may: a try that nobody could succeed with says nothing. */
  private void control(Archive.Page page) {
    boolean platform = page.site().equals("PLATFORM");
    Caller strongest =
        callers.stream()
            .filter(caller -> caller.name().equals(platform ? "operator" : "network-admin"))
            .findFirst()
            .orElseThrow();
    strongest.signIn();
    URI address = strongest.home().resolve(Things.fill(page.pattern(), attempt.own()::id));
    Answer answer = strongest.visitor().open(address);
    if (answer.status() == 200 && isOf(page, answer)) {
      answer.page().select("main form[method=post]").forEach(form -> note(answer, page, form));
    } else if (!SHOWN_TO_NOBODY.containsKey(page.pattern())) {
      attempt
          .tally()
          .silent(
              "Have Content make what %s shows; its own %s is answered with %d"
                  .formatted(page.pattern(), address.getPath(), answer.status()));
    }
  }

  /** Whoever is not let in is led somewhere else. */
  private static boolean isOf(Archive.Page page, Answer answer) {
    String first = page.pattern().replaceFirst("^(/[^/]*).*", "$1");
    return answer.address().getPath().startsWith(first);
  }

  private void note(Answer answer, Archive.Page page, Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<Element> buttons = new ArrayList<>();
    for (Element field : form.select("[name]")) {
      String type = field.attr("type");
      if (type.equals("submit")) {
        buttons.add(field);
      } else if (!Set.of("checkbox", "radio").contains(type) || field.hasAttr("checked")) {
        fields.put(field.attr("name"), valueOf(field));
      }
    }
    for (Element button : buttons) {
      Map<String, String> all = new LinkedHashMap<>(fields);
      all.put(button.attr("name"), button.val());
      forms.add(new SentForm(answer.address(), page.pattern(), all));
    }
  }

  private static String valueOf(Element field) {
    return field.normalName().equals("select")
        ? field.select("option[selected]").stream().map(Element::val).findFirst().orElse("")
        : field.val();
  }

  /** Each button of one's own form with the other network's things in it, and on its page. */
  private void send(SentForm form) {
    URI site =
        form.page().getRawAuthority().equals(attempt.stack().platform().getRawAuthority())
            ? attempt.stack().platform()
            : attempt.own().network().site();
    Map<String, String> theirs = theirs(form.fields());
    List<String> pages = new ArrayList<>();
    pages.add(Things.fill(form.pattern(), attempt.other()::id));
    if (!Things.names(form.pattern()).isEmpty()) {
      pages.add(form.page().getPath() + "?id=" + attempt.other().id("member"));
    }
    attempt.changesNothing(
        FORM,
        form.pattern() + " " + form.fields().keySet(),
        () -> {
          turns++;
          Caller guest = callers.get(turns % callers.size());
          for (Caller caller : callers) {
            // Away from home the first word ends the session: one goes there with each form.
            if (caller.home() == null || caller.isAtHome(site)) {
              pages.forEach(path -> post(caller, site, path, theirs));
            } else if (caller.equals(guest)) {
              post(caller, site, pages.get(0), theirs);
            }
          }
        });
  }

  private void post(Caller caller, URI site, String path, Map<String, String> fields) {
    if (caller.isAtHome(attempt.stack().platform()) && caller.isAtHome(site)) {
      // An operator may do to every network what an operator does.
      return;
    }
    Visitor visitor =
        caller.isAtHome(site)
            ? caller.visitor()
            : caller.withCookiesAt(site).orElseGet(Visitor::new);
    Answer answer = visitor.post(site.resolve(path), fields);
    String sent = path + " " + fields;
    attempt.look(FORM, caller, site, answer, sent, true);
  }

  /** What is one's own in the fields of a form becomes the other network's. */
  private Map<String, String> theirs(Map<String, String> fields) {
    Map<String, String> ids =
        attempt.own().things().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getValue, each -> attempt.other().id(each.getKey()), (a, b) -> a));
    Map<String, String> changed = new LinkedHashMap<>();
    fields.forEach(
        (name, value) ->
            changed.put(
                name,
                name.equals("formKey")
                    ? attempt.other().requestKey()
                    : ids.getOrDefault(value, value)));
    return changed;
  }
}
