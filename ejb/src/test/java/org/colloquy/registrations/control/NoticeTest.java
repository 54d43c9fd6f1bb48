package org.colloquy.registrations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.START;

import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void saysAsItTurnedOut() {
    Registration registration = registration();
    assertThat(Notice.registered(registration).kind()).isEqualTo(Notice.Kind.WAITING);

    registration.take(Mode.ROOM, BEFORE);

    assertThat(Notice.registered(registration).kind()).isEqualTo(Notice.Kind.REGISTERED);
  }

  @Test
  void askingAgainIsAnotherNotice() {
    Registration registration = registration();
    String first = Notice.registered(registration).key();
    registration.cancel(BEFORE);
    registration.askAgain(null, 8, BEFORE);

    assertThat(Notice.registered(registration).key()).isNotEqualTo(first);
  }

  @Test
  void whoCancelledMeanwhileIsNotToldOfASeat() {
    Registration registration = registration();
    registration.take(Mode.ROOM, BEFORE);
    Notice notice = Notice.movedUp(registration);
    assertThat(notice.holdsFor(registration)).isTrue();

    registration.cancel(BEFORE);

    assertThat(notice.holdsFor(registration)).isFalse();
  }

  @Test
  void whoHasAnsweredIsNotAskedAgain() {
    Registration registration = registration();
    registration.offer(Mode.ROOM, START);
    Notice notice = Notice.offered(registration);
    assertThat(notice.holdsFor(registration)).isTrue();
    assertThat(Notice.passedOn(registration).holdsFor(registration)).isFalse();

    registration.accept(BEFORE);

    assertThat(notice.holdsFor(registration)).isFalse();
  }

  private static Registration registration() {
    return Registration.ask(
        Ids.next(), Sample.published(30).planned(BEFORE), Ids.next(), null, 4, BEFORE);
  }
}
