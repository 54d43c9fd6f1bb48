package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** A member takes along what the network holds of them, from the page and by program. */
@OnRunningStack
class MyDataIT {

  @Test
  void memberTakesAlongWhatIsTheirsAndNothingOfAnothers(RunningStack stack) {
    Network grove = stack.newNetwork("grove", "Grove Network");
    Person ada = grove.add(Person.of("Ada", "Ashworth", "member"));
    Person ben = grove.add(Person.of("Ben", "Birchall", "member"));
    String session = grove.publishSession(grove.admin(), "Bleeding after birth", 5);
    for (Person person : List.of(ada, ben)) {
      grove.as(person).post("/sessions/" + session + "/registrations", Map.of()).orFail();
    }
    Network harbour = stack.harbour();
    Person elsewhere = harbour.add(Person.of("Ada", "Ashworth", "member"));

    Visitor visitor = new Visitor();
    Answer profile = visitor.signIn(grove.page("/me"), ada).orFail();
    URI link = grove.page(profile.page().select("#my-data").attr("href"));
    Answer file = visitor.get(link).orFail();

    assertThat(file.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"my-data.json\"");
    assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(parts(file)).isEqualTo(parts(grove.as(ada).get("/me/data").orFail()));
    assertThat(file.body())
        .contains(ada.email(), "Bleeding after birth", "Grove Network")
        .doesNotContain("Birchall", ben.email(), grove.admin().familyName());
    assertThat(harbour.as(elsewhere).get("/me/data").orFail().body())
        .contains(elsewhere.email())
        .doesNotContain("Bleeding after birth", "Grove Network");
  }

  @Test
  void nobodyWhoIsNotSignedInGetsAny(RunningStack stack) {
    Network harbour = stack.harbour();

    assertThat(new Visitor().get(harbour.page("/me/data")).redirects()).isTrue();
    assertThat(new Visitor().get(stack.platform().resolve("/me/data")).status()).isEqualTo(404);
    assertThat(new Visitor().get(harbour.page("/api/v1/me/data")).status()).isEqualTo(401);
  }

  /** All but the moment at which they were read. */
  private static JsonNode parts(Answer data) {
    return data.json().path("parts");
  }
}
