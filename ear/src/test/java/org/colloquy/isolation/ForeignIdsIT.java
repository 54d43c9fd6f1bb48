package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What belongs to another network does not exist here: the same answer as for an id that nobody
 * ever gave out, so that nobody learns which ids are real.
 */
@OnRunningStack
class ForeignIdsIT {

  @Test
  void sessionOfAnotherNetwork(RunningStack stack) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    String foreign = meadow.publishSession(meadow.admin(), "Only for the meadow", 5);
    Api admin = harbour.as(harbour.admin());
    assertThat(meadow.as(meadow.admin()).get("/sessions/" + foreign).status()).isEqualTo(200);

    assertThat(admin.get("/sessions/" + foreign).status()).isEqualTo(404);
    assertThat(admin.post("/sessions/" + foreign + "/registrations", Map.of()).status())
        .isEqualTo(404);
    assertThat(admin.get("/sessions/" + foreign + "/registrations").status()).isEqualTo(404);
    assertThat(admin.get("/sessions/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void memberOfAnotherNetwork(RunningStack stack) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    String foreign = meadow.idOf(meadow.admin());
    Api admin = harbour.as(harbour.admin());

    assertThat(admin.get("/members/" + foreign).status()).isEqualTo(404);
    assertThat(admin.put("/members/" + foreign + "/disabled", null).status()).isEqualTo(404);
    assertThat(meadow.as(meadow.admin()).get("/me").status()).isEqualTo(200);
  }

  @Test
  void communityOfAnotherNetwork(RunningStack stack) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    String foreign =
        meadow
            .as(meadow.admin())
            .post(
                "/communities",
                Map.of(
                    "name",
                    "Meadow nurses",
                    "purpose",
                    "To learn from each other.",
                    "example",
                    false))
            .orFail()
            .json()
            .path("id")
            .asText();

    assertThat(harbour.as(harbour.admin()).get("/communities/" + foreign).status()).isEqualTo(404);
  }

  /** A list that belongs to nothing is not an empty one. */
  @Test
  void logOfAJointSessionThatNobodyConvened(RunningStack stack) {
    Api operator = stack.asOperator();

    assertThat(operator.get("/exchange/sessions/" + UUID.randomUUID() + "/log").status())
        .isEqualTo(404);
    assertThat(operator.get("/exchange/sessions/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void textThatIsNoIdIsAnsweredAsAnIdThatNothingHas(RunningStack stack) {
    Api admin = stack.harbour().as(stack.harbour().admin());
    for (String list : List.of("/sessions/", "/members/", "/communities/")) {
      Answer nobodys = admin.get(list + UUID.randomUUID());
      for (String id : List.of("abc", "%20", UUID.randomUUID() + "0", "0")) {
        Answer none = admin.get(list + id);

        assertThat(none.status()).as("%s%s", list, id).isEqualTo(404);
        assertThat(none.json()).as("%s%s", list, id).isEqualTo(nobodys.json());
      }
    }
  }

  @Test
  void pagesSayTheSame(RunningStack stack) {
    Network harbour = stack.harbour();
    Network meadow = stack.meadow();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String foreign = meadow.publishSession(meadow.admin(), "Not to be seen", 5);
    Visitor visitor = new Visitor();
    visitor.signIn(harbour.page("/sessions"), ada);

    var theirs = visitor.get(harbour.page("/sessions/" + foreign));
    var nobodys = visitor.get(harbour.page("/sessions/" + UUID.randomUUID()));

    assertThat(theirs.status()).isEqualTo(404);
    assertThat(nobodys.status()).isEqualTo(404);
    assertThat(theirs.heading()).isEqualTo(nobodys.heading());
    assertThat(theirs.body()).doesNotContain("Not to be seen");
  }
}
