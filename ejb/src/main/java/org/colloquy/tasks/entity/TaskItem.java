package org.colloquy.tasks.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;

/** One of the things that a task does one by one, and what came of it. */
@Entity
@Table(name = "task_item")
@IdClass(TaskItem.Key.class)
public class TaskItem {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "task_id")
  private UUID taskId;

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "item_id")
  private UUID itemId;

  private String verdict;

  /** For JPA. */
  protected TaskItem() {}

  public TaskItem(UUID taskId, UUID itemId) {
    this.taskId = taskId;
    this.itemId = itemId;
  }

  /** What came of it, for good. */
  public void decide(String what) {
    if (verdict != null) {
      throw new IllegalStateException(itemId + " is decided already: " + verdict);
    }
    verdict = Objects.requireNonNull(what, "A verdict has a code");
  }

  public UUID itemId() {
    return itemId;
  }

  public String verdict() {
    return verdict;
  }

  /** For JPA, which cannot use a record here. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID taskId;
    private UUID itemId;

    /** For JPA. */
    public Key() {}

    public Key(UUID taskId, UUID itemId) {
      this.taskId = taskId;
      this.itemId = itemId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.taskId.equals(taskId) && key.itemId.equals(itemId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(taskId, itemId);
    }
  }
}
