package org.colloquy.registrations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.sessions.entity.Sample.BEFORE;

import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
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
    Notice notice = Notice.movedUp(registration());

    assertThat(notice.holdsFor(RegistrationStatus.CONFIRMED)).isTrue();
    assertThat(notice.holdsFor(RegistrationStatus.CANCELLED)).isFalse();
  }

  private static Registration registration() {
    return Registration.ask(
        Ids.next(), Sample.published(30).planned(BEFORE), Ids.next(), null, 4, BEFORE);
  }
}
