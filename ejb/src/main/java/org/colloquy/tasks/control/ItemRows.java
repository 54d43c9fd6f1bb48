package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colloquy.tasks.entity.TaskItem;

/** Finds and keeps what tasks have to do one by one. */
@Dependent
public class ItemRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public void add(UUID task, Collection<UUID> items) {
    items.forEach(item -> em.persist(new TaskItem(task, item)));
  }

  /** The first that are still to be done, in the order of their ids. */
  public List<UUID> open(UUID task, int limit) {
    return em.createQuery(
            "select i.itemId from TaskItem i where i.taskId = :task and i.verdict is null order by"
                + " i.itemId",
            UUID.class)
        .setParameter("task", task)
        .setMaxResults(limit)
        .getResultList();
  }

  public void decide(UUID task, UUID item, String verdict) {
    em.find(TaskItem.class, new TaskItem.Key(task, item)).decide(verdict);
  }
}
