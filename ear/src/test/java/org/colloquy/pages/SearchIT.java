package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** One box finds what its reader may see, in any script, and counts nothing else. */
@OnRunningStack
class SearchIT {

  @Test
  void everybodyFindsAndCountsWhatTheyMaySeeAlone(RunningStack stack) {
    Network network = stack.newNetwork("finders", "Finders Network");
    Person asha = network.add(Person.of("Asha", "Quill", "convener"));
    Person bela = network.add(Person.of("Bela", "Stone", "convener"));
    Person member = network.add(Person.of("Minna", "Member", "member"));
    network.idOf(network.add(Person.of("Quentin", "Quillon", "member")));
    String awaited = network.invite("Quilla", "quilla@" + network.slug() + ".example");
    plan(network.as(asha), "Quill work in the open", "", true);
    plan(network.as(asha), "Quill work, a draft", "", false);
    found(network.as(network.admin()), "The quill keepers");

    assertThat(totals(network.as(member), "quill"))
        .isEqualTo(Map.of("SESSION", 1, "COMMUNITY", 1, "PERSON", 2));
    assertThat(totals(network.as(bela), "quill")).as("another's draft").containsEntry("SESSION", 1);
    assertThat(totals(network.as(asha), "quill")).as("one's own draft").containsEntry("SESSION", 2);
    assertThat(totals(network.as(network.admin()), "quill"))
        .as("drafts, and who has not come yet")
        .isEqualTo(Map.of("SESSION", 2, "COMMUNITY", 1, "PERSON", 3));
    assertThat(titles(network.as(member), "a draft")).isEmpty();
    assertThat(totals(network.as(member), "example")).as("addresses").doesNotContainKey("PERSON");
    assertThat(totals(network.as(network.admin()), "quilla " + network.slug()))
        .containsEntry("PERSON", 1);

    network.as(network.admin()).delete("/members/" + awaited).orFail();
    assertThat(totals(network.as(network.admin()), "quilla")).as("who was removed").isEmpty();
    assertThat(totals(stack.harbour().as(stack.harbour().admin()), "quill"))
        .as("another network")
        .isEmpty();
    assertThat(new Visitor().get(network.page("/search?q=quill")).redirects()).isTrue();
    assertThat(new Api(network.site(), null).get("/search?q=quill").status()).isEqualTo(401);
  }

  @Test
  void wordsOfAnyScriptAreFoundAndSignsMeanNothing(RunningStack stack) {
    Network network = stack.newNetwork("scripts", "Scripts Network");
    Api admin = network.as(network.admin());
    List<String> titles =
        List.of(
            "手术安全会议",
            "การดูแลทารกแรกเกิด",
            "လက်ဆေးခြင်းသင်တန်း",
            "নবজাতকের যত্ন",
            "රෝගී ආරක්ෂාව",
            "ការលាងដៃ",
            "غسل اليدين",
            "Café à la carte: it is a start");
    titles.forEach(title -> plan(admin, title, "", true));
    plan(admin, "Nothing of this", "On handwashing: 50% less_infection", true);

    Map<String, String> asked = new HashMap<>();
    asked.put("手术", titles.get(0));
    asked.put("会议", titles.get(0));
    asked.put("ทารก", titles.get(1));
    asked.put("ဆေး", titles.get(2));
    asked.put("যত্ন", titles.get(3));
    asked.put("ආරක්ෂාව", titles.get(4));
    asked.put("ដៃ", titles.get(5));
    asked.put("اليدين", titles.get(6));
    asked.put("CAFE carte", titles.get(7));
    asked.put("is it a", titles.get(7));
    asked.put("术", titles.get(0));
    asked.put("washing 50%", "Nothing of this");
    asked.put("+infection* -\"nothing\" (this) ~<>@", "Nothing of this");
    asked.forEach((words, title) -> assertThat(titles(admin, words)).as(words).containsOnly(title));

    for (String none : List.of("%", "_", "*", "\"", "+-@(){}~<>", "  ", "", "%%%", "手医")) {
      assertThat(titles(admin, none)).as(none).isEmpty();
    }
    assertThat(admin.get("/search?q=x&kind=tree").status()).isEqualTo(400);
  }

  @Test
  void thePageShowsKindsAndLeadsToAllOfEach(RunningStack stack) {
    Network network = stack.newNetwork("many", "Many Network");
    Api admin = network.as(network.admin());
    for (int i = 0; i < 23; i++) {
      plan(admin, "Lantern " + i, "A **bright** one.", true);
    }
    found(admin, "Lantern makers");
    Visitor visitor = new Visitor();
    Answer home = visitor.signIn(network.page("/sessions"), network.admin()).orFail();
    assertThat(home.page().select("header form[role=search]").attr("action")).isEqualTo("/search");

    Answer results = visitor.get(network.page("/search?q=lantern")).orFail();
    assertThat(results.page().select("#found-SESSION li")).hasSize(5);
    assertThat(results.page().select("#found-SESSION h2").text()).contains("23");
    assertThat(results.page().select("#found-SESSION li p").first().text())
        .isEqualTo("A bright one.");
    assertThat(results.page().select("#found-COMMUNITY li a").text()).isEqualTo("Lantern makers");

    URI all = network.page(results.page().select("#found-SESSION > p a").attr("href"));
    Answer first = visitor.get(all).orFail();
    assertThat(first.page().select("#found-SESSION li")).hasSize(20);
    assertThat(first.page().select("#found-COMMUNITY")).isEmpty();
    Answer second =
        visitor.get(network.page(first.page().select("a[rel=next]").attr("href"))).orFail();
    assertThat(second.page().select("#found-SESSION li")).hasSize(3);
    assertThat(visitor.get(network.page("/search?q=%3Cscript%3E&kind=x&page=y")).status())
        .isEqualTo(200);
  }

  private static void plan(Api organiser, String title, String description, boolean publish) {
    Map<String, Object> session = new HashMap<>();
    session.put("title", title);
    session.put("description", description);
    session.put("kind", "learning-session");
    session.put("start", "2031-01-01T10:00");
    session.put("end", "2031-01-01T11:00");
    session.put("zone", "UTC");
    session.put("publish", publish);
    organiser.post("/sessions", session).orFail();
  }

  private static void found(Api founder, String name) {
    founder
        .post("/communities", Map.of("name", name, "purpose", "To learn from each other."))
        .orFail();
  }

  private static Map<String, Integer> totals(Api reader, String words) {
    Map<String, Integer> totals = new HashMap<>();
    search(reader, words)
        .json()
        .forEach(kind -> totals.put(kind.path("kind").asText(), kind.path("total").asInt()));
    return totals;
  }

  private static List<String> titles(Api reader, String words) {
    List<String> titles = new ArrayList<>();
    search(reader, words)
        .json()
        .forEach(kind -> kind.path("items").forEach(hit -> titles.add(hit.path("title").asText())));
    return titles;
  }

  private static Answer search(Api reader, String words) {
    return reader.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).orFail();
  }
}
