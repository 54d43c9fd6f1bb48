package org.colloquy.tasks.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/**
 * Does slices as the queue brings them. A fault is tried again for about half a minute, a server
 * that is away for as long as it is away; then the task has failed, where people see it and can
 * resume it.
 */
@ApplicationScoped
public class SliceHandler implements JobHandler<SliceDue> {

  private static final Logger LOG = System.getLogger(SliceHandler.class.getName());

  private static final int TRIES = 6;

  /** Something is wrong on our side. */
  private static final String FAULT = "fault";

  @Inject private SliceSteps steps;

  @Override
  public Class<SliceDue> work() {
    return SliceDue.class;
  }

  @Override
  public void handle(Job<SliceDue> job) {
    try {
      steps.carryOut(job.work());
    } catch (Conflict e) {
      steps.fail(job.work(), e.code());
    } catch (RuntimeException e) {
      if (job.tries() < TRIES) {
        throw e;
      }
      LOG.log(Level.ERROR, "Task " + job.work().task() + " has failed", e);
      steps.fail(job.work(), FAULT);
    }
  }
}
