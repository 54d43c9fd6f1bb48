package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.END;
import static org.colloquy.sessions.entity.Sample.START;

import java.time.Duration;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.sessions.entity.SessionDetails;
import org.junit.jupiter.api.Test;

class SessionStepsTest {

  @Test
  void timePlaceLinkAndTitleMatterTheRestDoesNot() {
    SessionDetails before = Sample.details(30);

    assertThat(SessionSteps.matters(before, Sample.details(40), BEFORE)).isFalse();
    assertThat(SessionSteps.matters(before, moved(Sample.writing().place("Town hall"), 0), BEFORE))
        .isTrue();
    assertThat(SessionSteps.matters(before, moved(Sample.writing("Another title"), 0), BEFORE))
        .isTrue();
    assertThat(SessionSteps.matters(before, moved(Sample.writing(), 60), BEFORE)).isTrue();
  }

  @Test
  void whoWaitsOrIsInItHasToKnowWhateverTheChangeMakesOfIt() {
    SessionDetails before = Sample.details(30);
    SessionDetails over = moved(Sample.writing(), -60 * 24 * 365);
    SessionDetails toCome = moved(Sample.writing(), 60 * 24);
    SessionDetails elsewhere = moved(Sample.writing().place("Town hall"), 0);

    assertThat(SessionSteps.matters(before, over, BEFORE)).as("a slip into the past").isTrue();
    assertThat(SessionSteps.matters(over, before, BEFORE)).as("and back").isTrue();
    assertThat(SessionSteps.matters(before, elsewhere, START)).as("while it goes on").isTrue();
    assertThat(SessionSteps.matters(before, elsewhere, END)).as("the record of it").isFalse();
    assertThat(SessionSteps.matters(before, toCome, END)).as("held again").isTrue();
  }

  private static SessionDetails moved(SessionDetails.Writing to, int minutes) {
    return to.description("Another description")
        .from(START.plus(Duration.ofMinutes(minutes)))
        .until(END.plus(Duration.ofMinutes(minutes)))
        .complete();
  }
}
