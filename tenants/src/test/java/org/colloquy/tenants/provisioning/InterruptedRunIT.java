package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs that are stopped at every point, and what becomes of them. */
class InterruptedRunIT {

  private static final Set<String> WHOLE = Set.of("schema", "role", "realm", "account");

  private static Map<String, String> settings;
  private static Traces traces;
  private static Node survivor;

  /** The hook of the one node that goes on; set by a test for its own run. */
  private static final AtomicReference<Saga.StepHook> HOOK =
      new AtomicReference<>(Saga.StepHook.NONE);

  @BeforeAll
  static void start() {
    settings = TestStack.shared().settings();
    traces = new Traces(TestStack.shared());
    survivor =
        Node.start(settings, Node.SHORT, (run, step, point) -> HOOK.get().at(run, step, point));
  }

  @AfterAll
  static void stop() {
    survivor.close();
  }

  /** What a server that is gone does: nothing more, not even an error. */
  private static final class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  static Stream<StepName> steps() {
    return EnumSet.complementOf(EnumSet.of(StepName.RESERVE_NAME)).stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void runThatStopsAfterItsWorkAndBeforeItsNoteGoesOnByItself(StepName step) {
    var slug = "stop-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var plan = Node.plan(slug.length() > 24 ? slug.substring(0, 24) : slug);
    var stops = new AtomicInteger();
    HOOK.set(
        (run, at, point) -> {
          if (at == step
              && point == Saga.StepHook.Point.BEFORE_NOTED
              && run.slug().equals(plan.slug())
              && stops.getAndIncrement() == 0) {
            throw new Gone();
          }
        });

    var run = survivor.provisioning().start(plan, Node.OPERATOR);
    survivor.await(run, RunState.DONE);

    assertThat(stops.get()).as("the step was done again").isEqualTo(2);
    assertThat(survivor.kernel().registry().bySlug(plan.slug()).orElseThrow().isActive()).isTrue();
    assertThat(traces.of(plan.slug())).isEqualTo(WHOLE);
  }

  @Test
  void twoNodesDoEachStepOfARunOnce() {
    var done = new ConcurrentHashMap<StepName, Integer>();
    var slug = new Slug("two-nodes");
    Saga.StepHook count =
        (run, step, point) -> {
          if (point == Saga.StepHook.Point.BEFORE && run.slug().equals(slug)) {
            done.merge(step, 1, Integer::sum);
          }
        };
    HOOK.set(count);
    try (var other = Node.start(settings, Node.SHORT, count)) {
      var run = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
      other.provisioning().ring();
      survivor.await(run, RunState.DONE);
    }

    assertThat(done)
        .hasSize(StepName.values().length - 1)
        .allSatisfy((step, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void realmOfSomebodyElseFailsTheRunUntilItIsGone() {
    HOOK.set(Saga.StepHook.NONE);
    var slug = new Slug("somebody-elses");
    traces.makeForeignRealm(slug);

    var run = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
    var failed = survivor.await(run, RunState.FAILED);

    assertThat(failed.faultStep()).isEqualTo(StepName.CREATE_REALM);
    assertThat(failed.fault()).contains("was not made for the network");

    traces.removeRealm(slug);
    assertThat(survivor.provisioning().retry(run.id())).isTrue();
    survivor.await(run, RunState.DONE);
    assertThat(traces.of(slug)).isEqualTo(WHOLE);
  }

  @Test
  void givingUpLeavesNothingOfOursAndAllOfOthers() {
    HOOK.set(Saga.StepHook.NONE);
    var slug = new Slug("given-up");
    traces.makeForeignRealm(slug);
    var run = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
    survivor.await(run, RunState.FAILED);

    assertThat(survivor.provisioning().giveUp(run.id())).isTrue();
    survivor.await(run, RunState.GIVEN_UP);

    assertThat(traces.of(slug)).containsExactly("realm");
    assertThat(survivor.kernel().registry().bySlug(slug)).isEmpty();
    traces.removeRealm(slug);

    var again = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
    survivor.await(again, RunState.DONE);
  }

  @Test
  void givingUpRemovesTheRealmThatTheRunMade() {
    var slug = new Slug("made-then-left");
    HOOK.set(
        (run, step, point) -> {
          if (step == StepName.ACTIVATE && run.slug().equals(slug)) {
            throw new Gone();
          }
        });
    var run = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
    survivor.awaitDone(run, StepName.CREATE_ADMIN);
    assertThat(traces.of(slug)).isEqualTo(WHOLE);

    survivor.provisioning().steps().undo(run);

    HOOK.set(Saga.StepHook.NONE);
    assertThat(traces.of(slug)).isEmpty();
    assertThat(survivor.kernel().registry().bySlug(slug)).isEmpty();
  }

  @Test
  void keycloakThatIsAwayPostponesTheRunAndItGoesOnWhenItIsBack() {
    var slug = new Slug("keycloak-away");
    var killed = new AtomicInteger();
    HOOK.set(
        (run, step, point) -> {
          if (step == StepName.CREATE_REALM
              && point == Saga.StepHook.Point.BEFORE
              && run.slug().equals(slug)
              && killed.getAndIncrement() == 0) {
            TestStack.shared().killKeycloak();
          }
        });
    var run = survivor.provisioning().start(Node.plan(slug.value()), Node.OPERATOR);
    var waiting = survivor.awaitFault(run);
    assertThat(waiting.state()).isEqualTo(RunState.RUNNING);
    assertThat(waiting.faultStep()).isEqualTo(StepName.CREATE_REALM);

    TestStack.shared().startKeycloakAgain();

    survivor.await(run, RunState.DONE);
    assertThat(traces.of(slug)).isEqualTo(WHOLE);
  }
}
