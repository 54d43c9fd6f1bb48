package org.colloquy.tasks.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.entity.Task;

/** Finds and keeps tasks. */
@Dependent
public class TaskRows {

  private static final String OF = " from Task t where :all = true or t.askedBy = :member";

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Later later;

  public void add(Task task) {
    em.persist(task);
    askForSlice(task);
  }

  /** Has the next slice done, if what the task is now is committed. */
  public void askForSlice(Task task) {
    em.flush();
    var due = new SliceDue(task.id(), task.slice());
    later.run(due, due.key());
  }

  public Optional<Task> find(UUID id) {
    return Optional.ofNullable(em.find(Task.class, id));
  }

  /** With the row locked until the transaction ends: one after the other changes a task. */
  public Task lock(UUID id) {
    return Optional.ofNullable(em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(TaskRows::unknown);
  }

  /** The one of its kind that is open, where there is one at a time. */
  public Optional<Task> underWay(String kind) {
    return em.createQuery("select t from Task t where t.underWay = :kind", Task.class)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /** The newest first: all, or those that this member asked for. */
  public List<Task> list(boolean all, UUID member, PageRequest page) {
    return em.createQuery("select t" + OF + " order by t.askedAt desc, t.id desc", Task.class)
        .setParameter("all", all)
        .setParameter("member", member)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  public long count(boolean all, UUID member) {
    return em.createQuery("select count(t)" + OF, Long.class)
        .setParameter("all", all)
        .setParameter("member", member)
        .getSingleResult();
  }

  /** How many items of a task met with which verdict. */
  public List<TaskView.Count> counts(UUID task) {
    return em.createQuery(
            "select i.verdict, count(i) from TaskItem i where i.taskId = :task and i.verdict is not"
                + " null group by i.verdict order by i.verdict",
            Object[].class)
        .setParameter("task", task)
        .getResultStream()
        .map(row -> new TaskView.Count((String) row[0], ((Number) row[1]).longValue()))
        .toList();
  }

  /** The first items that met with one of these verdicts, yet without their names. */
  public List<TaskView.Trouble> troubles(UUID task, Collection<String> verdicts, int limit) {
    return verdicts.isEmpty()
        ? List.of()
        : em.createQuery(
                "select i.itemId, i.verdict from TaskItem i where i.taskId = :task and i.verdict in"
                    + " :verdicts order by i.itemId",
                Object[].class)
            .setParameter("task", task)
            .setParameter("verdicts", verdicts)
            .setMaxResults(limit)
            .getResultStream()
            .map(row -> new TaskView.Trouble((UUID) row[0], null, (String) row[1]))
            .toList();
  }

  public static NotFound unknown() {
    return new NotFound("There is no such task.");
  }
}
