package org.colloquy.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.Serial;
import org.junit.jupiter.api.Test;

class JointInvitationTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant START = Instant.parse("2026-12-03T13:00:00Z");
  private static final Instant END = START.plusSeconds(5400);
  private static final UUID STEWARD = new UUID(7, 42);

  private final JointInvitation invitation = first(NOW);

  static JointInvitation first(Instant now) {
    return new JointInvitation(new UUID(7, 1), text(1, "Harvest"), now);
  }

  private static Snapshot text(int revision, String title) {
    return new Snapshot(revision, JointSessionTest.details(title, START, END), false, null);
  }

  private static Snapshot cancelled(int revision) {
    return new Snapshot(revision, JointSessionTest.details("Harvest", START, END), true, "Floods");
  }

  private static void assertCode(Runnable act, String code) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo(code));
  }

  @Test
  void deliveriesInTheWrongOrderLeaveTheLatestText() {
    assertThat(invitation.receive(text(3, "Third"))).isTrue();
    assertThat(invitation.receive(text(2, "Second"))).isFalse();
    assertThat(invitation.receive(text(3, "Third again"))).isFalse();

    assertThat(invitation.revision()).isEqualTo(3);
    assertThat(invitation.details().title()).isEqualTo("Third");
  }

  @Test
  void acceptingIsConsentToTheTextThatWasRead() {
    invitation.receive(text(2, "Moved"));

    assertCode(() -> invitation.accept(1, STEWARD, NOW), "changed");
    assertThat(invitation.answer()).isEqualTo(Answer.PENDING);

    assertThat(invitation.accept(2, STEWARD, NOW)).isTrue();
    assertThat(invitation.numberedAnswer(3))
        .isEqualTo(new NumberedAnswer(new Serial(3, 1), Answer.ACCEPTED, 2, null, NOW));
  }

  @Test
  void acceptingTwiceIsAcceptingOnce() {
    invitation.accept(1, STEWARD, NOW);

    assertThat(invitation.accept(1, STEWARD, NOW.plusSeconds(1))).isFalse();
    assertThat(invitation.answerNumber()).isEqualTo(1);
  }

  @Test
  void aRefusalMayBecomeAnAcceptanceAndItsReasonGoes() {
    invitation.decline(DeclineReason.LANGUAGE, "We would need French", STEWARD, NOW);
    invitation.accept(1, STEWARD, NOW.plusSeconds(60));

    assertThat(invitation.numberedAnswer(3))
        .isEqualTo(
            new NumberedAnswer(new Serial(3, 2), Answer.ACCEPTED, 1, null, NOW.plusSeconds(60)));
    assertThat(invitation.note()).isNull();
  }

  @Test
  void ownWordsStayOutOfWhatTravels() {
    invitation.decline(DeclineReason.OTHER, " Dr Wanjiru is away ", STEWARD, NOW);

    assertThat(invitation.note()).isEqualTo("Dr Wanjiru is away");
    assertThat(invitation.numberedAnswer(3).toString()).doesNotContain("Wanjiru");
  }

  @Test
  void whoTakesPartWithdrawsAndDoesNotDecline() {
    invitation.accept(1, STEWARD, NOW);

    assertCode(() -> invitation.decline(DeclineReason.OTHER, null, STEWARD, NOW), "accepted");
    assertThat(invitation.withdraw(STEWARD, NOW)).isTrue();
    assertThat(invitation.answer()).isEqualTo(Answer.WITHDRAWN);
  }

  @Test
  void aWithdrawalIsTheEnd() {
    invitation.accept(1, STEWARD, NOW);
    invitation.withdraw(STEWARD, NOW);

    assertThat(invitation.withdraw(STEWARD, NOW)).isFalse();
    assertCode(() -> invitation.accept(1, STEWARD, NOW), "withdrawn");
    assertCode(() -> invitation.decline(DeclineReason.OTHER, null, STEWARD, NOW), "withdrawn");
  }

  @Test
  void whoHasNotAcceptedCannotWithdraw() {
    assertCode(() -> invitation.withdraw(STEWARD, NOW), "not-accepted");
  }

  @Test
  void aCancelledSessionTakesNoAnswer() {
    invitation.receive(cancelled(2));

    assertCode(() -> invitation.accept(2, STEWARD, NOW), "cancelled");
    assertCode(() -> invitation.decline(DeclineReason.OTHER, null, STEWARD, NOW), "cancelled");
  }

  @Test
  void aSessionThatIsOverTakesNoAnswer() {
    assertCode(() -> invitation.accept(1, STEWARD, END), "over");
    assertThat(invitation.accept(1, STEWARD, END.minusNanos(1))).isTrue();
  }
}
