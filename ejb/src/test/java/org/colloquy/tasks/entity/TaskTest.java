package org.colloquy.tasks.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskState;
import org.junit.jupiter.api.Test;

class TaskTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final UUID ADA = new UUID(7, 1);
  private static final UUID BEA = new UUID(7, 2);
  private static final List<String> STEPS = List.of("list", "send");

  private final Task task = Task.ask(new UUID(7, 0), "mail", false, "{}", ADA, NOW);

  @Test
  void goesFromStepToStepAndIsDoneAfterTheLast() {
    task.advance(Slice.found(500, "there"), STEPS, NOW);
    assertThat(task.place(STEPS).mark()).isEqualTo("there");
    task.advance(Slice.found(2, "end").end(), STEPS, NOW);
    assertThat(task.place(STEPS).step()).isEqualTo("send");
    assertThat(task.place(STEPS).mark()).as("a step begins at its beginning").isEmpty();
    task.advance(Slice.did(502).end(), STEPS, NOW.plusSeconds(9));

    assertThat(task.state()).isEqualTo(TaskState.DONE);
    assertThat(task.done()).isEqualTo(task.total()).isEqualTo(502);
    assertThat(task.startedAt()).hasValue(NOW);
    assertThat(task.endedAt()).hasValue(NOW.plusSeconds(9));
  }

  @Test
  void sliceIsAwaitedOnce() {
    int first = task.slice();
    assertThat(task.awaits(first)).isTrue();
    task.advance(Slice.found(1, ""), STEPS, NOW);
    assertThat(task.awaits(first)).as("done already").isFalse();
    assertThat(task.awaits(first + 1)).isTrue();

    task.cancelled(NOW);
    assertThat(task.awaits(first + 1)).as("it is over").isFalse();
    task.resume(ADA, false);
    assertThat(task.awaits(first + 1)).as("one that was on its way when it stopped").isFalse();
    assertThat(task.awaits(task.slice())).isTrue();
  }

  @Test
  void goesOnForWhoeverResumesIt() {
    task.fail("fault", NOW);
    assertThat(task.failure()).hasValue("fault");

    task.resume(BEA, false);

    assertThat(task.state()).isEqualTo(TaskState.WAITING);
    assertThat(task.doneFor()).isEqualTo(BEA);
    assertThat(task.askedBy()).isEqualTo(ADA);
    assertThat(task.failure()).isEmpty();
    assertThat(task.endedAt()).isEmpty();
  }

  @Test
  void onlyWhatIsOpenIsCancelledAndOnlyWhatIsStoppedResumed() {
    assertThatThrownBy(() -> task.resume(ADA, false)).isInstanceOf(Conflict.class);
    task.cancel();
    task.cancel();
    assertThat(task.isCancelling()).isTrue();
    task.cancelled(NOW);
    assertThatThrownBy(task::cancel).isInstanceOf(Conflict.class).hasMessage("task-over");
  }
}
