package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.END;
import static org.colloquy.sessions.entity.Sample.START;

import java.time.Duration;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void travelsAsJson() {
    Notice one = Notice.movedUp(registration());
    Notice all = Notice.cancelled(Sample.published(3));

    assertThat(Notice.fromJson(one.toJson())).isEqualTo(one);
    assertThat(Notice.fromJson(all.toJson())).isEqualTo(all);
  }

  @Test
  void saysAsItTurnedOut() {
    Registration registration = registration();
    assertThat(Notice.registered(registration).kind()).isEqualTo(Notice.Kind.WAITING);

    registration.confirm(BEFORE);

    assertThat(Notice.registered(registration).kind()).isEqualTo(Notice.Kind.REGISTERED);
  }

  @Test
  void askingAgainIsAnotherNotice() {
    Registration registration = registration();
    String first = Notice.registered(registration).key();
    registration.cancel(BEFORE);
    registration.askAgain(8, BEFORE);

    assertThat(Notice.registered(registration).key()).isNotEqualTo(first);
  }

  @Test
  void whoCancelledMeanwhileIsNotToldOfASeat() {
    Notice notice = Notice.movedUp(registration());

    assertThat(notice.holdsFor(RegistrationStatus.CONFIRMED)).isTrue();
    assertThat(notice.holdsFor(RegistrationStatus.CANCELLED)).isFalse();
  }

  @Test
  void timePlaceLinkAndTitleMatterTheRestDoesNot() {
    SessionDetails before = Sample.details(30);

    assertThat(Notice.matters(before, Sample.details(40), BEFORE)).isFalse();
    assertThat(Notice.matters(before, moved(before, "Town hall", before.title(), 0), BEFORE))
        .isTrue();
    assertThat(Notice.matters(before, moved(before, null, "Another title", 0), BEFORE)).isTrue();
    assertThat(Notice.matters(before, moved(before, null, before.title(), 60), BEFORE)).isTrue();
  }

  @Test
  void whoWaitsOrIsInItHasToKnowWhateverTheChangeMakesOfIt() {
    SessionDetails before = Sample.details(30);
    SessionDetails over = moved(before, null, before.title(), -60 * 24 * 365);
    SessionDetails toCome = moved(before, null, before.title(), 60 * 24);
    SessionDetails elsewhere = moved(before, "Town hall", before.title(), 0);

    assertThat(Notice.matters(before, over, BEFORE)).as("a slip into the past").isTrue();
    assertThat(Notice.matters(over, before, BEFORE)).as("and back").isTrue();
    assertThat(Notice.matters(before, elsewhere, START)).as("while it goes on").isTrue();
    assertThat(Notice.matters(before, elsewhere, END)).as("the record of it").isFalse();
    assertThat(Notice.matters(before, toCome, END)).as("held again").isTrue();
  }

  private static SessionDetails moved(
      SessionDetails from, String place, String title, int minutes) {
    return new SessionDetails(
        title,
        "Another description",
        from.kind(),
        from.startsAt().plus(Duration.ofMinutes(minutes)),
        from.endsAt().plus(Duration.ofMinutes(minutes)),
        from.zone(),
        place,
        from.link(),
        from.seats(),
        from.communityId());
  }

  private static Registration registration() {
    return Registration.ask(Ids.next(), Ids.next(), Ids.next(), 4, BEFORE);
  }
}
