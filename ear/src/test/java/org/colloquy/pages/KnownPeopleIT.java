package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** People whom a network knows before they have an account, and what members say of themselves. */
@OnRunningStack
class KnownPeopleIT {

  @Test
  void contactThatAnAdminWroteDownSignsInAndIsTheSamePerson(RunningStack stack) {
    Network harbour = stack.harbour();
    Person petra = Person.of("Petra", "Known", "member");
    Visitor admin = new Visitor();
    Answer empty = admin.signIn(harbour.page("/admin/contacts/new"), harbour.admin());

    Answer refused =
        admin.submit(empty, Map.of("givenName", "", "email", "no address", "save", "Save"));
    assertThat(refused.page().select("#givenName-error, #email-error")).hasSize(2);
    Answer listed =
        admin.submit(
            refused,
            Map.of(
                "givenName",
                "Petra",
                "familyName",
                "Known",
                "email",
                petra.email(),
                "save",
                "Save"));

    assertThat(listed.address().getPath()).as(listed.toString()).isEqualTo("/admin/contacts");
    String id =
        listed
            .page()
            .select("#contacts a:contains(Petra Known)")
            .attr("href")
            .replace("/admin/contacts/", "");
    assertThat(admin.get(harbour.page("/people?search=Known")).page().select("#members")).isEmpty();
    assertThat(admin.get(harbour.page("/people/" + id)).status()).isEqualTo(404);

    stack.realms().addAll(harbour.slug(), List.of(petra));

    assertThat(harbour.idOf(petra)).isEqualTo(id);
    assertThat(admin.get(harbour.page("/people?search=Known")).orFail().body())
        .contains("/people/" + id);
    assertThat(admin.open(harbour.page("/admin/contacts/" + id)).address().getPath())
        .as("found among the members")
        .isEqualTo("/people/" + id);
    assertThat(new Visitor().signIn(harbour.page("/admin/contacts"), petra).status())
        .as("for admins alone")
        .isIn(403, 404);
  }

  @Test
  void contactWhoIsInvitedStaysTheSamePersonHoweverOftenIsAsked(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    String noted = contact(admin, "Nadia", "nadia.noted@guest.example");
    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(harbour.page("/admin/contacts/" + noted), harbour.admin());

    Map<String, String> button =
        Map.of(
            "formKey",
            page.page().select("#invite-form input[name=formKey]").val(),
            "id",
            noted,
            "invite",
            "Send invitation");
    Answer invited = visitor.submit(page, button).orFail();

    assertThat(invited.address().getPath()).as(invited.toString()).isEqualTo("/people/" + noted);
    assertThat(visitor.submit(page, button).orFail().address().getPath())
        .as("the same form again")
        .isEqualTo("/people/" + noted);
    assertThat(stack.mailbag().linkIn("nadia.noted@guest.example", "You are invited"))
        .contains("/login/welcome");

    String typed = contact(admin, "Tariq", "tariq.typed@guest.example");
    Map<String, Object> invitation =
        Map.of("givenName", "Tariq", "familyName", "Typed", "email", "tariq.typed@guest.example");
    JsonNode member = admin.post("/members", invitation).orFail().json();
    assertThat(member.path("id").asText()).as("found by the address").isEqualTo(typed);
    assertThat(member.path("status").asText()).isEqualTo("INVITED");
    assertThat(admin.post("/members", invitation).status()).as("a member by now").isEqualTo(409);
    assertThat(admin.post("/contacts/" + typed + "/invitation", null).status()).isEqualTo(404);
  }

  @Test
  void guestWhoIsAMemberTooBecomesOneWithThemAndIsAGuestAgain(RunningStack stack) {
    Network harbour = stack.harbour();
    Person mina = stack.memberOf(harbour, "Mina", "Twice");
    Person second = stack.memberOf(harbour, "Mina", "Tvice");
    Api api = harbour.as(harbour.admin());
    String guest = contact(api, "Dr. MINA TWICE", "mina.twice@guest.example");
    String member = harbour.idOf(mina);
    Visitor admin = new Visitor();
    Answer listed = admin.signIn(harbour.page("/admin/doubles"), harbour.admin());
    assertThat(listed.page().select("#doubles tr:contains(MINA TWICE)").text())
        .contains("Mina Twice", "Possibly one person", "The same name")
        .doesNotContain("Tvice");

    Answer sides = admin.open(harbour.page("/admin/doubles/" + guest + "/with/" + member)).orFail();
    assertThat(sides.page().select("#sides").text())
        .contains("mina.twice@guest.example", mina.email());
    assertThat(sides.page().select("#keep-one")).as("a guest cannot swallow a member").isEmpty();
    Answer one = admin.submit(sides, Map.of("keep-two", "remains")).orFail();

    assertThat(one.address().getPath()).as(one.toString()).isEqualTo("/people/" + member);
    assertThat(one.page().select("#merges").text()).contains("MINA TWICE");
    assertThat(api.get("/contacts/" + guest).status()).isEqualTo(404);
    assertThat(admin.submit(sides, Map.of("keep-two", "remains")).status())
        .as("the same form again")
        .isEqualTo(404);

    Answer two =
        admin.submit(one, button(one.page().selectFirst("#merges [type=submit]"))).orFail();
    assertThat(two.page().select("#merges")).isEmpty();
    assertThat(api.get("/contacts/" + guest).orFail().json().path("email").asText())
        .isEqualTo("mina.twice@guest.example");

    String other = harbour.idOf(second);
    api.put(
            "/members/" + other + "/roles",
            Map.of(
                "roles",
                List.of("member", "convener", "network-admin"),
                "version",
                version(api, other)))
        .orFail();
    Visitor herself = new Visitor();
    herself.signIn(harbour.page("/me/profile"), second).orFail();
    JsonNode merge =
        api.post(
                "/merges",
                Map.of(
                    "remaining",
                    member,
                    "remainingVersion",
                    version(api, member),
                    "going",
                    other,
                    "goingVersion",
                    version(api, other)))
            .orFail()
            .json();
    assertThat(herself.get(harbour.page("/me/profile")).page().select("#givenName"))
        .as("from the next page on")
        .isEmpty();
    assertThat(rolesOf(api, member)).as("no role is gained").containsExactly("member");
    Until.becomes(
        "the account is shut",
        () -> stack.realms().isEnabled(harbour.slug(), second.email()),
        enabled -> !enabled);
    api.delete("/merges/" + merge.path("id").asText()).orFail();
    Until.becomes(
        "the account is open",
        () -> stack.realms().isEnabled(harbour.slug(), second.email()),
        enabled -> enabled);
    assertThat(api.get("/members/" + other).orFail().json().path("status").asText())
        .isEqualTo("ACTIVE");
    assertThat(rolesOf(api, other)).contains("convener", "network-admin");
    api.put("/members/" + other + "/disabled", null).orFail();
  }

  @Test
  void regionsThatAnAdminAddsLieInOneAnother(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    Answer empty = admin.signIn(harbour.page("/admin/regions/new"), harbour.admin());
    Answer refused = admin.submit(empty, Map.of("label", " ", "save", "Save"));
    assertThat(refused.page().select("#label-error")).hasSize(1);
    Answer listed = admin.submit(refused, Map.of("label", "Quay", "save", "Save")).orFail();
    String quay = codeOf(listed, "Quay");

    Answer both =
        admin
            .submit(
                admin.open(harbour.page("/admin/regions/new")),
                Map.of("label", "Pier", "parent", quay, "save", "Save"))
            .orFail();
    assertThat(both.page().select("#regions th[scope=row]").eachText())
        .containsSubsequence("Quay", "— Pier");
    Answer circle =
        admin.submit(
            admin.open(harbour.page("/admin/regions/" + quay)),
            Map.of("label", "Quay", "parent", codeOf(both, "Pier"), "save", "Save"));
    assertThat(circle.page().select("#parent-error")).hasSize(1);
    assertThat(admin.get(harbour.page("/admin/regions/nowhere")).status()).isEqualTo(404);
  }

  private static String codeOf(Answer list, String label) {
    return list.page()
        .select("#regions a:contains(" + label + ")")
        .attr("href")
        .replace("/admin/regions/", "");
  }

  private static List<String> rolesOf(Api api, String member) {
    return StreamSupport.stream(
            api.get("/members/" + member).orFail().json().path("roles").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static Map<String, String> button(Element button) {
    return Map.of(button.attr("name"), button.val());
  }

  private static int version(Api api, String member) {
    return api.get("/members/" + member).orFail().json().path("version").asInt();
  }

  private static String contact(Api admin, String givenName, String email) {
    return admin
        .post("/contacts", Map.of("givenName", givenName, "email", email))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  @Test
  void memberSaysWhatTheyDoAndIsFoundByWhatTheyShow(RunningStack stack) {
    Network harbour = stack.harbour();
    Person rosa = stack.memberOf(harbour, "Rosa", "Reveals");
    Person sven = stack.memberOf(harbour, "Sven", "Searches");
    Visitor herself = new Visitor();
    Answer form = herself.signIn(harbour.page("/me/about"), rosa);

    Answer saved =
        herself
            .submit(
                form,
                Map.of(
                    "profession", "midwifery",
                    "professionTo", "NETWORK",
                    "offers", "Time to talk of breech births",
                    "offersTo", "MANAGERS",
                    "employer", "Hospital of the harbour",
                    "save", "Save"))
            .orFail();
    assertThat(saved.address().getPath()).as(saved.toString()).isEqualTo("/me/about");
    assertThat(saved.page().select("#offers").text()).contains("breech");

    Visitor reader = new Visitor();
    Answer found = reader.signIn(harbour.page("/people?profession=midwifery"), sven).orFail();
    assertThat(found.page().select("#members").text()).contains("Rosa Reveals");
    assertThat(reader.get(harbour.page("/people?offers=breech")).orFail().body())
        .doesNotContain("Rosa Reveals");
    Answer page = reader.get(harbour.page("/people/" + harbour.idOf(rosa))).orFail();
    assertThat(page.body()).contains("Midwifery").doesNotContain("breech", "Hospital of the");
    Visitor admin = new Visitor();
    assertThat(
            admin
                .signIn(harbour.page("/people?offers=breech"), harbour.admin())
                .page()
                .select("#members")
                .text())
        .contains("Rosa Reveals");
  }
}
