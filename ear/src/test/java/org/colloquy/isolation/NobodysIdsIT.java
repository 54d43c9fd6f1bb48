package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.Test;

/** What is no id, or nobody's, is not found, whatever it looks like. */
@OnRunningStack
class NobodysIdsIT {

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
}
