package org.colloquy.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.handover.Handover;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.members.boundary.Members;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.Roster;
import org.colloquy.registrations.boundary.WaitingLists;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Places;
import org.colloquy.sessions.Wish;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** However a seat becomes free, the next in line has it and is told, and who counts hears of it. */
public interface SeatCases {

  @Test
  default void theNextInLineIsToldWhenSomebodyIsRemoved() throws Exception {
    Tenant network = Networks.make("seats-removed");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    register(ada, session);
    assertThat(register(ben, session).confirmed()).isFalse();

    admin.does(() -> Beans.of(Members.class).remove(ada.id()));

    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(ben.id());
    ExchangeWorld.await(() -> mailsOfMovingUp(ben) == 1);
  }

  @Test
  default void theNextInLineIsToldWhenTheExamplesAreRemoved() throws Exception {
    Tenant network = Networks.make("seats-examples");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person madeUp = Person.example(network, "Madeup");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    register(madeUp, session);
    register(ben, session);

    admin.does(() -> Beans.of(Handover.class).removeExamples());

    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(ben.id());
    ExchangeWorld.await(() -> mailsOfMovingUp(ben) == 1);
  }

  @Test
  default void theOperatorsFiguresFollowWhoeverLeaves() throws Exception {
    Tenant network = Networks.make("seats-joint");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person steward = ExchangeWorld.steward(network, "Steward");
    UUID joint = ExchangeWorld.send("Harvest", network);
    UUID session = ExchangeWorld.accept(steward, joint);
    List<Person> people =
        List.of(
            Person.of(network, "Ada"),
            Person.example(network, "Madeup"),
            Person.of(network, "Paused"),
            Person.of(network, "Ben"));
    for (Person person : people) {
      register(person, session);
    }
    ExchangeWorld.await(() -> ExchangeWorld.standing(joint, network).confirmed() == 4);

    admin.does(() -> Beans.of(Members.class).remove(people.get(0).id()));
    ExchangeWorld.await(() -> ExchangeWorld.standing(joint, network).confirmed() == 3);
    admin.does(() -> Beans.of(Handover.class).removeExamples());
    ExchangeWorld.await(() -> ExchangeWorld.standing(joint, network).confirmed() == 2);
    admin.does(() -> Beans.of(Members.class).disable(people.get(2).id()));
    steward.does(() -> Beans.of(Registrations.class).free(session, people.get(2).id()));
    ExchangeWorld.await(() -> ExchangeWorld.standing(joint, network).confirmed() == 1);
  }

  @Test
  default void theOrganiserFreesTheSeatOfSomebodyWhoIsPaused() throws Exception {
    Tenant network = Networks.make("seats-paused");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person convener = Person.of(network, "Convener", Roles.CONVENER);
    Person other = Person.of(network, "Other", Roles.CONVENER);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(convener);
    register(ada, session);
    register(ben, session);
    Registrations registrations = Beans.of(Registrations.class);

    assertThatThrownBy(() -> convener.does(() -> registrations.free(session, ada.id())))
        .as("who can come decides for herself")
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("member-active"));
    admin.does(() -> Beans.of(Members.class).disable(ada.id()));
    assertThat(roster(convener, session).open()).isTrue();
    assertThat(roster(convener, session).confirmed())
        .containsExactly(
            new Roster.Entry(
                ada.id(),
                ada.name(),
                roster(convener, session).confirmed().get(0).askedAt(),
                true,
                null,
                null,
                null));
    assertThat(roster(convener, session).waiting()).noneMatch(Roster.Entry::paused);
    for (Person stranger : List.of(other, ben)) {
      assertThatThrownBy(() -> stranger.does(() -> registrations.free(session, ada.id())))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> convener.does(() -> registrations.free(session, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);

    convener.does(() -> registrations.free(session, ada.id()));
    convener.does(() -> registrations.free(session, ada.id()));

    assertThat(roster(convener, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(ben.id());
    ExchangeWorld.await(() -> mailsOfMovingUp(ben) == 1);
    assertThat(mailsOfMovingUp(ada)).isZero();
  }

  @Test
  default void whoIsPausedIsPassedOverAndKeepsThePlaceInLine() throws Exception {
    Tenant network = Networks.make("seats-passed-over");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person paused = Person.of(network, "Paused");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    for (Person person : List.of(ada, paused, ben)) {
      register(person, session);
    }
    Members members = Beans.of(Members.class);
    Registrations registrations = Beans.of(Registrations.class);
    admin.does(() -> members.disable(paused.id()));

    ada.does(() -> registrations.cancel(session));
    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(ben.id());
    assertThat(roster(admin, session).waiting())
        .extracting(Roster.Entry::memberId)
        .containsExactly(paused.id());

    ben.does(() -> registrations.cancel(session));
    assertThat(roster(admin, session).confirmed()).isEmpty();
    admin.does(() -> members.enable(paused.id()));
    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(paused.id());
    ExchangeWorld.await(() -> mailsOfMovingUp(paused) == 1);
  }

  @Test
  default void moreSeatsMoveTheLineUpAndFewerThanAreTakenAreRefused() throws Exception {
    Tenant network = Networks.make("seats-more");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    register(ada, session);
    register(ben, session);

    seats(admin, session, "2");

    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(ada.id(), ben.id());
    ExchangeWorld.await(() -> mailsOfMovingUp(ben) == 1);
    assertThatThrownBy(() -> seats(admin, session, "1"))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple("seats", "sessions.seats.taken")));
    assertThat(roster(admin, session).seats()).isEqualTo(2);
  }

  @Test
  default void aSeatInTheRoomPassesThePlaceOnlineOnInOneGo() throws Exception {
    Tenant network = Networks.make("seats-apart");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person a = Person.of(network, "Ada");
    Person b = Person.of(network, "Ben");
    Person c = Person.of(network, "Cleo");
    Person d = Person.of(network, "Dan");
    Person e = Person.of(network, "Eve");
    UUID session = apart(admin, "2", "2");
    assertThat(registerFor(a, session, Wish.ROOM)).isEqualTo(has(Mode.ROOM, Wish.ROOM));
    assertThat(registerFor(b, session, Wish.ROOM)).isEqualTo(has(Mode.ROOM, Wish.ROOM));
    assertThat(registerFor(c, session, Wish.ROOM_ONLINE_MEANWHILE))
        .as("first in line for the room, and online until then")
        .isEqualTo(
            new Place(Place.State.CONFIRMED, 1, Mode.ONLINE, Wish.ROOM_ONLINE_MEANWHILE, null));
    assertThat(registerFor(d, session, Wish.ONLINE)).isEqualTo(has(Mode.ONLINE, Wish.ONLINE));
    assertThat(registerFor(e, session, Wish.ONLINE))
        .isEqualTo(new Place(Place.State.WAITING, 1, null, Wish.ONLINE, null));
    SessionLine before = line(a, session);
    assertThat(before.inRoom()).isEqualTo(new Places(2, 2, 1));
    assertThat(before.remote()).isEqualTo(new Places(2, 2, 1));
    assertThat(before.full()).isTrue();

    b.does(() -> Beans.of(Registrations.class).cancel(session));

    Roster after = roster(admin, session);
    assertThat(after.confirmed())
        .extracting(Roster.Entry::memberId, Roster.Entry::mode)
        .containsExactly(
            tuple(a.id(), Mode.ROOM),
            tuple(c.id(), Mode.ROOM),
            tuple(d.id(), Mode.ONLINE),
            tuple(e.id(), Mode.ONLINE));
    assertThat(after.waiting()).isEmpty();
    SessionLine line = line(a, session);
    assertThat(line.confirmed()).isEqualTo(4);
    assertThat(line.inRoom()).isEqualTo(new Places(2, 2, 0));
    assertThat(line.remote()).isEqualTo(new Places(2, 2, 0));
    ExchangeWorld.await(
        () -> mailsOfMovingUp(c) == 1 && mailsOfMovingUp(e) == 1 && mails("LEFT", b) == 1);
    for (Person untouched : List.of(a, b, d)) {
      assertThat(mailsOfMovingUp(untouched)).isZero();
    }
  }

  @Test
  default void whoWantsToTakePartInAnotherWayLosesNothing() throws Exception {
    Tenant network = Networks.make("seats-wish");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person a = Person.of(network, "Ada");
    Person b = Person.of(network, "Ben");
    Person c = Person.of(network, "Cleo");
    UUID session = apart(admin, "1", "1");
    assertThatThrownBy(() -> register(a, session))
        .isInstanceOfSatisfying(Invalid.class, invalid -> names(invalid, "wish"));
    registerFor(a, session, Wish.ROOM);
    registerFor(b, session, Wish.ONLINE);
    assertThat(registerFor(c, session, Wish.ONLINE).position()).isEqualTo(1);

    assertThatThrownBy(() -> registerFor(b, session, Wish.ROOM))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("mode-full"));
    assertThat(line(b, session).registration()).isEqualTo(has(Mode.ONLINE, Wish.ONLINE));
    assertThat(registerFor(b, session, Wish.ROOM_ONLINE_MEANWHILE).meanwhile()).isTrue();
    places(admin, session, "2", "1");

    assertThat(line(b, session).registration())
        .isEqualTo(has(Mode.ROOM, Wish.ROOM_ONLINE_MEANWHILE));
    assertThat(line(c, session).registration()).isEqualTo(has(Mode.ONLINE, Wish.ONLINE));
    assertThat(registerFor(b, session, Wish.ROOM)).isEqualTo(has(Mode.ROOM, Wish.ROOM));
    assertThatThrownBy(() -> places(admin, session, "1", "1"))
        .isInstanceOfSatisfying(Invalid.class, invalid -> names(invalid, "seats"));
    assertThatThrownBy(() -> seats(admin, session, "2"))
        .as("how those want to take part is known now")
        .isInstanceOfSatisfying(Invalid.class, invalid -> names(invalid, "apart"));
  }

  @Test
  default void whoIsAskedFirstKeepsWhatTheyHaveAndSilencePassesItOn() throws Exception {
    Tenant network = Networks.make("seats-asked");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    admin.does(() -> Beans.of(WaitingLists.class).setAskFirst(true));
    Person a = Person.of(network, "Ada");
    Person b = Person.of(network, "Ben");
    Person c = Person.of(network, "Cleo");
    Person d = Person.of(network, "Dan");
    Person e = Person.of(network, "Eve");
    Instant now = Instant.parse("2090-11-01T10:00:00Z");
    move(network, now);
    UUID session = apart(admin, "2", "2");
    for (Person inTheRoom : List.of(a, b)) {
      registerFor(inTheRoom, session, Wish.ROOM);
    }
    registerFor(c, session, Wish.ROOM_ONLINE_MEANWHILE);
    registerFor(d, session, Wish.ONLINE);
    registerFor(e, session, Wish.ONLINE);

    b.does(() -> Beans.of(Registrations.class).cancel(session));

    Instant until = now.plus(Duration.ofHours(24));
    Place asked =
        new Place(Place.State.OFFERED, null, Mode.ONLINE, Wish.ROOM_ONLINE_MEANWHILE, until);
    assertThat(line(c, session).registration()).isEqualTo(asked);
    assertThat(line(c, session).inRoom()).as("held").isEqualTo(new Places(2, 2, 0));
    ExchangeWorld.await(() -> mails("OFFERED", c) == 1);
    assertThatThrownBy(() -> places(admin, session, "1", "2"))
        .isInstanceOfSatisfying(Invalid.class, invalid -> names(invalid, "seats"));
    move(network, until.minusSeconds(1));
    assertThat(line(c, session).registration()).isEqualTo(asked);
    move(network, until);

    ExchangeWorld.await(() -> mails("PASSED_ON", c) == 1);
    assertThat(line(c, session).registration()).isEqualTo(has(Mode.ONLINE, Wish.ONLINE));
    assertThat(line(e, session).registration())
        .isEqualTo(new Place(Place.State.WAITING, 1, null, Wish.ONLINE, null));
    assertThat(line(a, session).inRoom()).as("free for the next").isEqualTo(new Places(2, 1, 0));
    assertThatThrownBy(() -> c.does(() -> Beans.of(Registrations.class).acceptOffer(session)))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("offer-over"));
    assertThat(registerFor(b, session, Wish.ROOM)).isEqualTo(has(Mode.ROOM, Wish.ROOM));
    assertThat(mailsOfMovingUp(c) + mailsOfMovingUp(e)).isZero();
  }

  @Test
  default void whoTakesWhatIsHeldHasItAndWhoDoesNotPassesItOn() throws Exception {
    Tenant network = Networks.make("seats-answered");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    admin.does(() -> Beans.of(WaitingLists.class).setAskFirst(true));
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    Person cleo = Person.of(network, "Cleo");
    UUID session = oneSeat(admin);
    for (Person person : List.of(ada, ben, cleo)) {
      register(person, session);
    }
    Registrations registrations = Beans.of(Registrations.class);
    ada.does(() -> registrations.cancel(session));
    assertThat(line(ben, session).registration().offered()).isTrue();
    assertThat(line(ben, session).full()).as("held for him").isTrue();
    assertThat(register(ada, session)).as("behind").isEqualTo(new Place(false, 2));

    ben.does(() -> registrations.refuseOffer(session));

    assertThat(line(ben, session).registration()).isNull();
    assertThat(line(cleo, session).registration().offered()).isTrue();
    assertThat(cleo.does(() -> registrations.acceptOffer(session))).isEqualTo(new Place(true, 0));
    assertThat(roster(admin, session).confirmed())
        .extracting(Roster.Entry::memberId)
        .containsExactly(cleo.id());
    assertThat(line(ada, session).registration()).isEqualTo(new Place(false, 1));
    ExchangeWorld.await(() -> mails("REGISTERED", cleo) == 1);
  }

  @Test
  default void whoAnswersAsItEndsOrTheNextHasThePlaceAndNeverBoth() throws Exception {
    Tenant network = Networks.make("seats-instant");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    admin.does(() -> Beans.of(WaitingLists.class).setAskFirst(true));
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    Person cleo = Person.of(network, "Cleo");
    Instant now = Instant.parse("2090-11-01T10:00:00Z");
    move(network, now);
    UUID session = oneSeat(admin);
    for (Person person : List.of(ada, ben, cleo)) {
      register(person, session);
    }
    Registrations registrations = Beans.of(Registrations.class);
    ada.does(() -> registrations.cancel(session));

    CompletableFuture<Boolean> taken =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                ben.does(() -> registrations.acceptOffer(session));
                return true;
              } catch (Conflict over) {
                return false;
              } catch (Exception failed) {
                throw new IllegalStateException(failed);
              }
            });
    move(network, now.plus(Duration.ofHours(24)));

    if (taken.get(1, TimeUnit.MINUTES)) {
      assertThat(line(ben, session).registration()).isEqualTo(new Place(true, 0));
      assertThat(line(cleo, session).registration()).isEqualTo(new Place(false, 1));
    } else {
      ExchangeWorld.await(() -> mails("OFFERED", cleo) == 1);
      assertThat(line(ben, session).registration()).isNull();
      assertThat(line(cleo, session).registration().offered()).isTrue();
    }
    assertThat(line(ada, session).confirmed() + line(ada, session).offered()).isEqualTo(1);
  }

  @Test
  default void whoeverIsRegisteredIsToldThatItIsCalledOff() throws Exception {
    Tenant network = Networks.make("seats-called-off");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    Person gone = Person.of(network, "Gone");
    UUID session = oneSeat(admin);
    for (Person person : List.of(ada, gone, ben)) {
      register(person, session);
    }
    gone.does(() -> Beans.of(Registrations.class).cancel(session));

    admin.does(() -> Beans.of(SessionPlanning.class).cancel(session, "The room is flooded."));

    ExchangeWorld.await(() -> mails("CANCELLED", ada) == 1 && mails("CANCELLED", ben) == 1);
    assertThat(mails("CANCELLED", gone)).isZero();
  }

  @Test
  default void onesOwnSessionsAreThoseToComeAndThoseThatOneHadASeatIn() throws Exception {
    Tenant network = Networks.make("seats-mine");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID held = oneSeat(admin);
    UUID toCome = oneSeat(admin);
    UUID calledOff = oneSeat(admin);
    UUID left = oneSeat(admin);
    for (UUID session : List.of(held, toCome, calledOff, left)) {
      register(ada, session);
      register(ben, session);
    }
    Registrations registrations = Beans.of(Registrations.class);
    ben.does(() -> registrations.cancel(left));
    admin.does(() -> Beans.of(SessionPlanning.class).cancel(calledOff, null));
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.learning_session SET starts_at = '2020-01-01', ends_at = '2020-01-02'"
                + " WHERE id = ?",
            held);
    PageRequest page = new PageRequest(0, 20);

    assertThat(ben.does(() -> registrations.mine(page)).items())
        .extracting(SessionLine::id, SessionLine::registration)
        .containsExactlyInAnyOrder(
            tuple(toCome, new Place(false, 1)), tuple(calledOff, new Place(false, 1)));
    assertThat(ben.does(() -> registrations.minePast(page)).items()).isEmpty();
    assertThat(ada.does(() -> registrations.mine(page)).items())
        .extracting(SessionLine::id)
        .containsExactlyInAnyOrder(toCome, calledOff, left);
    assertThat(ada.does(() -> registrations.minePast(page)).items())
        .extracting(SessionLine::id, SessionLine::registration)
        .containsExactly(tuple(held, new Place(true, 0)));
    assertThat(admin.does(() -> registrations.mine(page)).items()).isEmpty();
  }

  static UUID oneSeat(Person organiser) throws Exception {
    return organiser.does(
        () -> Beans.of(SessionPlanning.class).create(RequestKey.fresh(), draft("1"), true));
  }

  private static void seats(Person organiser, UUID session, String seats) throws Exception {
    int version = organiser.does(() -> Beans.of(SessionCatalogue.class).open(session)).version();
    organiser.does(() -> Beans.of(SessionPlanning.class).edit(session, version, draft(seats)));
  }

  private static SessionDraft draft(String seats) {
    return SampleDraft.titled("Few seats").with("seats", seats).draft();
  }

  private static void move(Tenant network, Instant moment) {
    Beans.of(BusinessClock.class).move(Optional.of(network.id()), MovedTime.standingAt(moment));
  }

  private static UUID apart(Person organiser, String room, String online) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(RequestKey.fresh(), apartDraft(room, online), true));
  }

  private static void places(Person organiser, UUID session, String room, String online)
      throws Exception {
    int version = organiser.does(() -> Beans.of(SessionCatalogue.class).open(session)).version();
    organiser.does(
        () -> Beans.of(SessionPlanning.class).edit(session, version, apartDraft(room, online)));
  }

  private static SessionDraft apartDraft(String room, String online) {
    return SampleDraft.titled("In the room and online")
        .with("place", "Room 4")
        .with("link", "https://meet.example/room-4")
        .with("seats", room)
        .ticked("apart")
        .with("onlineSeats", online)
        .draft();
  }

  private static Place registerFor(Person person, UUID session, Wish wish) throws Exception {
    return person.does(() -> Beans.of(Registrations.class).registerFor(session, wish));
  }

  private static Place has(Mode mode, Wish wish) {
    return new Place(Place.State.CONFIRMED, null, mode, wish, null);
  }

  private static SessionLine line(Person reader, UUID session) throws Exception {
    return reader.does(() -> Beans.of(SessionCatalogue.class).open(session)).line();
  }

  private static void names(Invalid invalid, String field) {
    assertThat(invalid.faults()).extracting(Fault::field).containsExactly(field);
  }

  private static Place register(Person person, UUID session) throws Exception {
    return person.does(() -> Beans.of(Registrations.class).register(session));
  }

  private static Roster roster(Person organiser, UUID session) throws Exception {
    return organiser.does(() -> Beans.of(Registrations.class).roster(session));
  }

  private static long mailsOfMovingUp(Person person) {
    return mails("MOVED_UP", person);
  }

  private static long mails(String kind, Person person) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail'"
                + " AND job_key LIKE CONCAT('session-notice:', ?, ':%', ?)",
            row -> row.getLong(1), kind, person.id().toString())
        .orElseThrow();
  }
}
