package org.colloquy.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.answers.FormState;
import org.colloquy.answers.Results;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.feedback.boundary.Feedback;
import org.colloquy.feedback.boundary.OwedFeedback;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.members.boundary.Members;
import org.colloquy.privacy.boundary.MyData;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** Feedback that is kept with whoever gives it, which they are told before they give it. */
public interface ConfidentialCases {

  @Test
  default void confidentialAnswersAreTheirGiversOwnAndReadByWhoOrganisesWhenItHasClosed()
      throws Exception {
    Tenant network = Networks.make("feedback-named");
    at(network, "2090-12-01T00:00:00Z");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person organiser = Person.of(network, "Organiser", Roles.CONVENER);
    Person other = Person.of(network, "Other", Roles.CONVENER);
    List<Person> people =
        Stream.of("Ada", "Ben", "Cat", "Dov", "Eve", "Fay")
            .map(name -> Person.of(network, name))
            .toList();
    Person ada = people.get(0);
    UUID named = session(organiser, people);
    UUID usual = session(organiser, people);

    assertThat(organiser.does(() -> feedback().open(named)).arranges()).isTrue();
    assertThat(ada.does(() -> feedback().open(named)).arranges()).isFalse();
    for (Person nobody : List.of(ada, other)) {
      assertThatThrownBy(() -> nobody.does(() -> feedback().arrange(named, true)))
          .isInstanceOf(NotFound.class);
    }
    organiser.does(() -> feedback().arrange(named, true));
    assertThat(ada.does(() -> feedback().open(named)).confidential()).isTrue();
    at(network, "2090-12-03T15:00:00Z");
    for (UUID session : List.of(named, usual)) {
      ExchangeWorld.await(() -> ada.does(() -> feedback().open(session)).state() == FormState.OPEN);
      assertThatThrownBy(
              () -> organiser.does(() -> feedback().arrange(session, session.equals(usual))))
          .isInstanceOfSatisfying(
              Conflict.class, fixed -> assertThat(fixed.code()).isEqualTo("feedback-fixed"));
    }
    assertThat(ada.does(() -> feedback().open(named)).confidential()).isTrue();
    assertThat(ada.does(() -> feedback().open(usual)).confidential()).isFalse();

    for (Person person : people.subList(0, 5)) {
      FeedbackDraft draft = new FeedbackDraft("yes", null, 4, "Said by " + person.givenName());
      person.does(() -> feedback().give(named, draft));
      assertThat(person.does(() -> feedback().open(named)).state()).isEqualTo(FormState.GIVEN);
      person.does(() -> feedback().give(usual, new FeedbackDraft("no", null, null, null)));
    }
    for (UUID session : List.of(named, usual)) {
      assertThat(owing(organiser, session)).containsExactly(people.get(5).id());
    }
    assertThatThrownBy(
            () -> ada.does(() -> feedback().give(named, new FeedbackDraft("no", null, 1, null))))
        .isInstanceOfSatisfying(
            Conflict.class, twice -> assertThat(twice.code()).isEqualTo("form-answered"));
    assertThatThrownBy(
            () -> other.does(() -> feedback().give(named, new FeedbackDraft("no", null, 1, null))))
        .isInstanceOfSatisfying(
            Conflict.class, notAsked -> assertThat(notAsked.code()).isEqualTo("form-not-asked"));
    assertThat(kept(network)).isEqualTo(5);
    assertThat(sealed(network)).as("of the usual one alone").isEqualTo(5);
    assertThat(organiser.does(() -> feedback().answers(named)).answers())
        .as("before it has closed")
        .isEmpty();
    assertThat(ownData(ada)).contains("Said by Ada").doesNotContain("Said by Ben");
    assertThat(logOf(network)).contains("ConfidentialAnswer").doesNotContain("Said by");

    at(network, "2090-12-19T00:00:00Z");
    for (UUID session : List.of(named, usual)) {
      ExchangeWorld.await(
          () ->
              organiser.does(() -> feedback().results(session)).outcome().state()
                  == Results.State.CLOSED);
    }
    for (Person reader : List.of(organiser, admin)) {
      FeedbackAnswers answers = reader.does(() -> feedback().answers(named));
      assertThat(answers.confidential()).isTrue();
      assertThat(answers.answers())
          .extracting(FeedbackAnswers.Given::name)
          .containsExactly("Ada OfAda", "Ben OfBen", "Cat OfCat", "Dov OfDov", "Eve OfEve");
      assertThat(answers.answers().get(0))
          .isEqualTo(
              new FeedbackAnswers.Given(ada.id(), "Ada OfAda", "yes", null, 4, "Said by Ada"));
      assertThat(reader.does(() -> feedback().answers(usual)).answers()).isEmpty();
    }
    for (Person nobody : List.of(ada, other)) {
      assertThatThrownBy(() -> nobody.does(() -> feedback().answers(named)))
          .isInstanceOf(NotFound.class);
    }
    admin.does(() -> Beans.of(Members.class).remove(ada.id()));
    assertThat(organiser.does(() -> feedback().answers(named)).answers()).hasSize(4);
    assertThat(kept(network)).isEqualTo(4);
    assertThat(organiser.does(() -> feedback().results(named)).outcome().given()).isEqualTo(5);
  }

  private static Set<UUID> owing(Person person, UUID session) throws Exception {
    return person.does(
        () -> {
          List<Set<UUID>> found = new ArrayList<>();
          Beans.of(Statements.class)
              .inTransaction(() -> found.add(Beans.of(OwedFeedback.class).of(session)));
          return found.get(0);
        });
  }

  private static Feedback feedback() {
    return Beans.of(Feedback.class);
  }

  private static UUID session(Person organiser, List<Person> people) throws Exception {
    UUID session =
        organiser.does(
            () ->
                Beans.of(SessionPlanning.class)
                    .create(
                        RequestKey.fresh(), SampleDraft.titled("Looked back at").draft(), true));
    for (Person person : people) {
      person.does(() -> Beans.of(Registrations.class).register(session));
    }
    return session;
  }

  private static void at(Tenant network, String moment) {
    Beans.of(BusinessClock.class)
        .move(Optional.of(network.id()), MovedTime.standingAt(Instant.parse(moment)));
  }

  private static String ownData(Person person) throws Exception {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    person.does(() -> Beans.of(MyData.class).write(to));
    return to.toString(StandardCharsets.UTF_8);
  }

  private static long kept(Tenant network) {
    return count("`" + network.schema() + "`.confidential_answer");
  }

  private static long sealed(Tenant network) {
    return count("`" + network.logSchema() + "`.answer");
  }

  private static long count(String table) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
        .orElseThrow();
  }

  /** All that the log says, of which the texts lie with the network. */
  private static String logOf(Tenant network) {
    return String.join(
            "\n",
            Networks.sql()
                .list(
                    "SELECT CONCAT_WS(' ', object_kind, object_id) FROM `"
                        + network.logSchema()
                        + "`.entry",
                    row -> row.getString(1)))
        + String.join(
            "\n",
            Networks.sql()
                .list(
                    "SELECT changes FROM `"
                        + network.schema()
                        + "`.audit_detail WHERE changes IS NOT NULL",
                    row -> String.valueOf(row.getString(1))));
  }
}
