package org.colloquy.answers.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colloquy.answers.Asking;
import org.colloquy.jobs.Daily;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Opens the forms that are due and closes those whose day is over: when a module asked for it, when
 * a form closes, and once a day in any case.
 */
@ApplicationScoped
public class RoundJob implements JobHandler<Round>, Daily {

  @Inject @Any private Instance<Asking> kinds;
  @Inject private FormSteps steps;
  @Inject private BusinessClock clock;

  @Override
  public Record work(LocalDate day) {
    return Round.of(day.toString());
  }

  @Override
  public Class<Round> work() {
    return Round.class;
  }

  @Override
  public void handle(Job<Round> job) {
    List<Asking> all = kinds.stream().toList();
    for (Asking kind : all) {
      kind.due(clock.now()).forEach(thing -> steps.open(kind, thing));
    }
    for (UUID form : steps.over()) {
      steps.close(form, all);
      // In a transaction of its own: what is taken away before the results are kept is lost.
      steps.empty(form);
    }
  }
}
