package org.colloquy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colloquy.exchange.ExchangeWorld.accept;
import static org.colloquy.exchange.ExchangeWorld.arrived;
import static org.colloquy.exchange.ExchangeWorld.await;
import static org.colloquy.exchange.ExchangeWorld.console;
import static org.colloquy.exchange.ExchangeWorld.decline;
import static org.colloquy.exchange.ExchangeWorld.desk;
import static org.colloquy.exchange.ExchangeWorld.operator;
import static org.colloquy.exchange.ExchangeWorld.register;
import static org.colloquy.exchange.ExchangeWorld.send;
import static org.colloquy.exchange.ExchangeWorld.standing;
import static org.colloquy.exchange.ExchangeWorld.steward;
import static org.colloquy.exchange.ExchangeWorld.text;
import static org.colloquy.exchange.ExchangeWorld.view;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.exchange.boundary.ExchangeLine;
import org.colloquy.exchange.boundary.InvitationState;
import org.colloquy.exchange.boundary.LedgerLine;
import org.colloquy.exchange.boundary.NetworkState;
import org.colloquy.exchange.boundary.Withdrawal;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** A joint session from the operator to the members and back. */
public interface JointSessionCases {

  @Test
  default void membersOfAnAcceptingNetworkRegisterAtHomeAndTheOperatorGetsFigures()
      throws Exception {
    Tenant north = Networks.make("joint-north");
    Tenant south = Networks.make("joint-south");
    Person steward = steward(north, "Stewardnorth");
    UUID id = send("Harvest", north, south);
    assertThat(view(id).networks()).extracting(n -> n.name()).hasSize(2);

    UUID session = accept(steward, id);
    decline(steward(south, "Stewardsouth"), id, null);
    await(() -> standing(id, north).state() == NetworkState.ACCEPTED);
    await(() -> standing(id, south).state() == NetworkState.DECLINED);
    assertThat(standing(id, south).declineReason()).isEqualTo("OTHER");

    Person ada = Person.of(north, "Ada");
    Person ben = Person.of(north, "Ben");
    assertThat(upcoming(ada))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.joint()).isTrue();
              assertThat(line.text().title()).isEqualTo("Harvest");
            });
    assertThat(upcoming(Person.of(south, "Cleo"))).isEmpty();
    register(ada, session);
    register(ben, session);
    await(() -> standing(id, north).confirmed() == 2);
    ada.does(() -> Beans.of(Registrations.class).cancel(session));
    await(() -> standing(id, north).confirmed() == 1);
    assertThat(standing(id, south).confirmed()).isZero();
    assertThat(Networks.noted(north))
        .as("what came, and that it was counted")
        .filteredOn("EXCHANGE_CARRY"::equals)
        .hasSizeGreaterThan(1);
  }

  @Test
  default void nothingInTheExchangeOrItsJobsTellsWhoAPersonIs() throws Exception {
    Tenant west = Networks.make("joint-west");
    Tenant east = Networks.make("joint-east");
    Person steward = steward(west, "Stewardwest");
    Person refuser = steward(east, "Stewardeast");
    UUID id = send("Without names", west, east);
    UUID session = accept(steward, id);
    decline(refuser, id, "Because Doctor Quixano is away");
    List<Person> members =
        Stream.of("Xanthippe", "Yolanda", "Zebedee").map(name -> Person.of(west, name)).toList();
    for (Person member : members) {
      register(member, session);
    }
    await(() -> standing(id, west).confirmed() == 3);
    await(() -> standing(id, east).state() == NetworkState.DECLINED);

    String exchange = ExchangeWorld.everythingIn("colloquy_exchange");
    String jobs =
        Networks.sql()
            .list(
                "SELECT CONCAT_WS(' ', job_key, payload, last_error) FROM colloquy_jobs.job WHERE"
                    + " kind LIKE 'exchange.%'",
                row -> row.getString(1))
            .toString();
    assertThat(exchange).contains("Without names").contains(id.toString().replace("-", ""));
    assertThat(jobs).contains(id.toString());
    Stream.concat(
            Stream.of("Quixano"),
            Stream.concat(Stream.of(steward, refuser), members.stream()).flatMap(Person::traces))
        .forEach(
            trace -> {
              assertThat(exchange).doesNotContainIgnoringCase(trace);
              assertThat(jobs).doesNotContainIgnoringCase(trace);
              assertThat(seenByOperator(id)).doesNotContainIgnoringCase(trace);
            });
  }

  @Test
  default void aNetworkSeesItsOwnInvitationsAndNobodyElsesAnswers() throws Exception {
    Tenant asked = Networks.make("joint-asked");
    Tenant unasked = Networks.make("joint-unasked");
    Tenant other = Networks.make("joint-other");
    Person stranger = steward(unasked, "Stranger");
    Person waiting = steward(other, "Waiting");
    UUID id = send("For some", asked, other);
    accept(steward(asked, "Asked"), id);
    await(() -> standing(id, asked).state() == NetworkState.ACCEPTED);

    assertThat(stranger.does(() -> desk().all())).isEmpty();
    assertThatThrownBy(() -> stranger.does(() -> desk().byId(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.does(() -> desk().accept(id, 1)))
        .isInstanceOf(NotFound.class);
    assertThat(arrived(waiting, id, 1).state()).isEqualTo(InvitationState.PENDING);
    assertThat(waiting.does(() -> desk().ledgerOf(id)))
        .extracting(LedgerLine::kind)
        .containsExactly("INVITATION");
  }

  @Test
  default void onlyTheStewardOrAdminAnswersAndOnlyTheOperatorConvenes() throws Exception {
    Tenant network = Networks.make("joint-roles");
    Person member = Person.of(network, "Member");
    Person steward = steward(network, "Steward");
    UUID id = send("Roles", network);
    arrived(steward, id, 1);

    assertThatThrownBy(() -> member.does(() -> desk().all()))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> member.does(() -> desk().accept(id, 1)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> steward.does(() -> console().byId(id)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> operator(() -> desk().all())).isInstanceOf(EJBAccessException.class);
  }

  @Test
  default void aChangeAndACancellationFollowIntoTheSessionAtHome() throws Exception {
    Tenant network = Networks.make("joint-changes");
    Person steward = steward(network, "Steward");
    UUID id = send("First words", network);
    UUID session = accept(steward, id);
    assertThatThrownBy(
            () ->
                operator(
                    () -> {
                      console().edit(id, 0, text("Stale", network));
                      return null;
                    }))
        .isInstanceOf(Conflict.class);

    edit(id, text("Second words", network));
    assertThat(arrived(steward, id, 2).changedSince()).isTrue();
    assertThat(at(steward, session).text().title()).isEqualTo("Second words");

    operator(
        () -> {
          console().cancel(id, "Floods");
          return null;
        });
    assertThat(arrived(steward, id, 3).state()).isEqualTo(InvitationState.CANCELLED);
    assertThat(at(steward, session).state()).isEqualTo(Phase.CANCELLED);
    await(() -> standing(id, network).upToDate());
    assertThat(steward.does(() -> desk().ledgerOf(id)))
        .extracting(LedgerLine::kind)
        .containsExactly("CANCELLATION", "CHANGE", "ACCEPTED", "INVITATION");
    assertThat(operator(() -> console().log(id)))
        .extracting(ExchangeLine::kind)
        .contains("DRAFTED", "INVITED", "DELIVERED", "ACCEPTED", "EDITED", "CANCELLED");
  }

  @Test
  default void aWithdrawalEndsTheSessionAtHomeAndTheFigures() throws Exception {
    Tenant leaving = Networks.make("joint-leaving");
    Tenant staying = Networks.make("joint-staying");
    Person steward = steward(leaving, "Leaver");
    UUID id = send("Withdrawal", leaving, staying);
    UUID session = accept(steward, id);
    UUID elsewhere = accept(steward(staying, "Stayer"), id);
    register(Person.of(leaving, "Lea"), session);
    register(Person.of(staying, "Sty"), elsewhere);
    await(() -> view(id).confirmed() == 2);

    steward.does(() -> desk().withdraw(id, new Withdrawal("Sorry")));
    await(() -> standing(id, leaving).state() == NetworkState.WITHDRAWN);
    await(() -> standing(id, leaving).confirmed() == 0);
    assertThat(at(steward, session).state()).isEqualTo(Phase.CANCELLED);
    assertThat(standing(id, staying).confirmed()).isEqualTo(1);
    assertThatThrownBy(() -> steward.does(() -> desk().accept(id, 1))).isInstanceOf(Conflict.class);
  }

  private static void edit(UUID id, org.colloquy.exchange.boundary.JointDraft text)
      throws Exception {
    operator(
        () -> {
          console().edit(id, console().byId(id).version(), text);
          return null;
        });
  }

  private static String seenByOperator(UUID id) {
    try {
      return view(id) + " " + operator(() -> console().log(id));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<SessionLine> upcoming(Person person) throws Exception {
    return person
        .does(() -> Beans.of(SessionCatalogue.class).upcoming(new PageRequest(0, 20)))
        .items();
  }

  private static SessionLine at(Person person, UUID session) throws Exception {
    return person.does(() -> Beans.of(SessionCatalogue.class).open(session)).line();
  }
}
