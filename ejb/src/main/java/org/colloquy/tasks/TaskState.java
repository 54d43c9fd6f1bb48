package org.colloquy.tasks;

/** Where a task stands. */
public enum TaskState {
  /** Asked for; its next slice will be its first, or the first since it was taken up again. */
  WAITING,
  RUNNING,
  /** Somebody has stopped it; it is over when its next slice is due. */
  CANCELLING,
  CANCELLED,
  DONE,
  FAILED;

  /** Whether anything more happens by itself. */
  public boolean isOpen() {
    return this == WAITING || this == RUNNING || this == CANCELLING;
  }
}
