package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Walks.Walk;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.tenants.Roles;
import org.junit.jupiter.api.Test;

/** Long work, slice by slice. */
public interface TaskCases {

  int PACES = 40;

  @Test
  default void aSliceThatFallsIsDoneAgainAndNothingOfItTwice() throws Exception {
    Person imran = Person.of(Networks.make("task-falls"), "Imran", Roles.CONVENER);
    walks().trip("falls", 2);
    walks().let("falls", 4);

    UUID task = Walks.start(imran, new Walk("falls", 4));

    TaskView done = becomes(imran, task, "DONE");
    assertThat(done.line().done()).isEqualTo(4);
    assertThat(done.line().total()).isEqualTo(4);
    assertThat(done.counts()).containsExactly(new TaskView.Count("walked", 4));
    assertThat(Walks.letters("falls")).as("also what it asked others to do").isEqualTo(4);
    assertThat(done.line().askedBy()).isEqualTo(imran.name());
  }

  @Test
  default void aTaskThatIsCancelledStopsAtItsNextSliceAndGoesOnFromThere() throws Exception {
    var network = Networks.make("task-cancel");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    UUID task = Walks.start(imran, new Walk("cancel", PACES));

    // The slice at work holds the task: whoever cancels waits for it to end.
    var cancelling =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return imran.does(() -> Beans.of(Tasks.class).cancel(task));
              } catch (Exception e) {
                throw new CompletionException(e);
              }
            });
    ExchangeWorld.await(
        () -> {
          walks().let("cancel", 1);
          return cancelling.isDone();
        });

    assertThat(cancelling.join().line().state()).isEqualTo("CANCELLING");
    assertThat(becomes(imran, task, "CANCELLED").line().done()).isLessThan(PACES);
    assertThatThrownBy(() -> imran.does(() -> Beans.of(Tasks.class).cancel(task)))
        .isInstanceOf(Conflict.class)
        .hasMessage("task-over");
    walks().let("cancel", PACES);
    imran.does(() -> Beans.of(Tasks.class).resume(task));

    assertThat(becomes(imran, task, "DONE").line().done()).isEqualTo(PACES);
    assertThat(Walks.letters("cancel")).isEqualTo(PACES);
    assertThat(Networks.noted(network)).filteredOn("TASK_STEER"::equals).hasSize(2);
    assertThatThrownBy(() -> imran.does(() -> Beans.of(Tasks.class).resume(task)))
        .isInstanceOf(Conflict.class)
        .hasMessage("task-not-stopped");
  }

  @Test
  default void aTaskWhoseAskerLostTheRightStopsAndSomebodyElseGoesOn() throws Exception {
    var network = Networks.make("task-right");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    Person hazel = Person.of(network, "Hazel", Roles.CONVENER, Roles.NETWORK_ADMIN);
    UUID task = Walks.start(imran, new Walk("right", 3));
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.member SET roles = 'member' WHERE id = ?",
            imran.id());

    walks().let("right", 1);
    TaskView stopped = becomes(imran, task, "FAILED");
    assertThat(stopped.line().failure()).isEqualTo("right-lost");
    assertThat(stopped.line().done()).isLessThanOrEqualTo(1);
    assertThatThrownBy(() -> imran.does(() -> Beans.of(Tasks.class).resume(task)))
        .isInstanceOf(Conflict.class)
        .hasMessage("task-right");

    walks().let("right", 3);
    hazel.does(() -> Beans.of(Tasks.class).resume(task));

    assertThat(becomes(hazel, task, "DONE").line().askedBy()).isEqualTo(imran.name());
    assertThat(Walks.letters("right")).isEqualTo(3);
  }

  @Test
  default void aTaskThatCannotGoOnSaysWhyAndIsResumed() throws Exception {
    Person imran = Person.of(Networks.make("task-blocked"), "Imran", Roles.CONVENER);
    walks().block("blocked");
    walks().let("blocked", 3);

    UUID task = Walks.start(imran, new Walk("blocked", 2));

    assertThat(becomes(imran, task, "FAILED").line().failure()).isEqualTo("stale-edit");
    imran.does(() -> Beans.of(Tasks.class).resume(task));
    assertThat(becomes(imran, task, "DONE").line().failure()).isNull();
  }

  @Test
  default void aRequestThatIsSentAgainIsTheSameTaskAndAnotherOneWaitsItsTurn() throws Exception {
    Person imran = Person.of(Networks.make("task-again"), "Imran", Roles.CONVENER);
    RequestKey key = RequestKey.fresh();
    Walk walk = new Walk("again", 1);

    UUID task = Walks.start(imran, key, walk);

    assertThat(Walks.start(imran, key, walk)).isEqualTo(task);
    assertThatThrownBy(() -> Walks.start(imran, walk)).hasStackTraceContaining("task-under-way");
    walks().let("again", 1);
    becomes(imran, task, "DONE");
    assertThat(Walks.start(imran, key, walk)).as("also afterwards").isEqualTo(task);
    walks().let("again", 1);
    UUID other = Walks.start(imran, walk);
    assertThat(other).isNotEqualTo(task);
    becomes(imran, other, "DONE");
  }

  @Test
  default void membersSeeTheirOwnTasksAndAdminsAllOfTheirNetwork() throws Exception {
    var network = Networks.make("task-eyes");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    Person ada = Person.of(network, "Ada");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person stranger = Person.of(Networks.make("task-strange"), "Sam", Roles.NETWORK_ADMIN);
    walks().let("eyes", 1);
    UUID task = Walks.start(imran, new Walk("eyes", 1));

    for (Person other : new Person[] {ada, stranger}) {
      assertThat(other.does(() -> Beans.of(Tasks.class).list(PageRequest.page(0))).items())
          .isEmpty();
      assertThatThrownBy(() -> get(other, task)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> other.does(() -> Beans.of(Tasks.class).cancel(task)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> other.does(() -> Beans.of(Tasks.class).resume(task)))
          .isInstanceOf(NotFound.class);
    }
    for (Person reader : new Person[] {imran, admin}) {
      assertThat(reader.does(() -> Beans.of(Tasks.class).list(PageRequest.page(0))).items())
          .extracting(line -> line.id())
          .containsExactly(task);
    }
    becomes(admin, task, "DONE");
  }

  private static Walks walks() {
    return Beans.of(Walks.class);
  }

  private static TaskView get(Person reader, UUID task) throws Exception {
    return reader.does(() -> Beans.of(Tasks.class).get(task));
  }

  private static TaskView becomes(Person reader, UUID task, String state) throws Exception {
    ExchangeWorld.await(() -> get(reader, task).line().state().equals(state));
    return get(reader, task);
  }
}
