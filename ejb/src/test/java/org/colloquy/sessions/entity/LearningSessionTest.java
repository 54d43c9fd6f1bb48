package org.colloquy.sessions.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.END;
import static org.colloquy.sessions.entity.Sample.START;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colloquy.sessions.Phase;
import org.colloquy.shared.Conflict;
import org.junit.jupiter.api.Test;

class LearningSessionTest {

  @Test
  void beginsAsADraft() {
    assertThat(Sample.draft(30).phase(BEFORE)).isEqualTo(Phase.DRAFT);
  }

  @Test
  void publishedItIsOpenThenLiveThenHeldByTheClockAlone() {
    LearningSession session = Sample.published(30);

    assertThat(session.phase(BEFORE)).isEqualTo(Phase.OPEN);
    assertThat(session.phase(START.minusNanos(1000))).isEqualTo(Phase.OPEN);
    assertThat(session.phase(START)).isEqualTo(Phase.LIVE);
    assertThat(session.phase(END.minusNanos(1000))).isEqualTo(Phase.LIVE);
    assertThat(session.phase(END)).isEqualTo(Phase.HELD);
  }

  @Test
  void isPublishedOnce() {
    assertConflict("session-published", () -> Sample.published(30).publish());
    assertConflict("session-cancelled", () -> cancelled().publish());
  }

  @Test
  void canBeCalledOffUntilItStarts() {
    LearningSession session = Sample.published(30);
    session.cancel("The room is flooded.", START.minusSeconds(1));

    assertThat(session.phase(START)).isEqualTo(Phase.CANCELLED);
    assertThat(session.cancelNote()).isEqualTo("The room is flooded.");
    assertConflict("session-started", () -> Sample.published(30).cancel(null, START));
    assertConflict("session-cancelled", () -> cancelled().cancel(null, BEFORE));
  }

  @Test
  void aCancelledOneIsNotEdited() {
    assertConflict("session-cancelled", () -> cancelled().edit(Sample.details(5)));
  }

  @Test
  void aJointOneIsPublishedAtOnceAndChangedOnlyByTheExchange() {
    LearningSession joint = Sample.joint();

    assertThat(joint.phase(BEFORE)).isEqualTo(Phase.OPEN);
    assertConflict("session-joint", () -> joint.edit(Sample.details(5)));
    assertConflict("session-joint", joint::publish);
    assertConflict("session-joint", () -> joint.cancel(null, BEFORE));

    joint.followJoint(Sample.details(7));
    assertThat(joint.details().seats()).isEqualTo(7);
  }

  @Test
  void aJointOneThatWasCalledOffComesBackWhenItIsAnnouncedAgain() {
    LearningSession joint = Sample.joint();
    joint.cancelJoint("We withdraw.");
    assertThat(joint.phase(BEFORE)).isEqualTo(Phase.CANCELLED);

    joint.followJoint(Sample.details(null));

    assertThat(joint.phase(BEFORE)).isEqualTo(Phase.OPEN);
    assertThat(joint.cancelNote()).isNull();
  }

  @Test
  void theExchangeCannotChangeAHomeSession() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Sample.published(1).followJoint(Sample.details(2)));
    assertThatIllegalStateException().isThrownBy(() -> Sample.published(1).cancelJoint(null));
  }

  @Test
  void detailsThatMakeNoSenseCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.writing().from(END).until(START).complete());
    assertThatIllegalArgumentException().isThrownBy(() -> Sample.details(0));
  }

  private static LearningSession cancelled() {
    LearningSession session = Sample.published(30);
    session.cancel(null, BEFORE);
    return session;
  }

  private static void assertConflict(String code, ThrowingCallable work) {
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(work)
        .satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code));
  }
}
