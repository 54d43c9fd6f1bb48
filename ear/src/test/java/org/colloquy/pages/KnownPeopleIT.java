package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
