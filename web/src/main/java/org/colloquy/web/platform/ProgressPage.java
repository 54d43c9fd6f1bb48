package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.provisioning.DoneStep;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.provisioning.Run;
import org.colloquy.tenants.provisioning.RunState;
import org.colloquy.tenants.provisioning.StepName;
import org.colloquy.web.page.Found;

/**
 * Shows each step of a run as it happens. The page loads itself again every second by a header, so
 * it needs no script, and leads to the door when the network is there.
 */
@Named("progressPage")
@RequestScoped
public class ProgressPage {

  @Inject private Provisioning provisioning;
  @Inject private Clock clock;

  @Inject
  @ManagedProperty("#{param.run}")
  private String runId;

  private Run run;
  private Set<StepName> done = Set.of();

  /** A step and whether it is done. */
  public record Step(int number, String name, boolean done) {}

  @PostConstruct
  void load() {
    run =
        Found.by(runId, id -> provisioning.run(id).orElseThrow(() -> new NotFound("No such run.")));
    done = EnumSet.noneOf(StepName.class);
    provisioning.log(run.id()).stream().map(DoneStep::step).forEach(done::add);
    if (isMoving()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "1");
    }
  }

  public List<Step> getSteps() {
    return Arrays.stream(StepName.values())
        .map(name -> new Step(name.ordinal() + 1, name.name(), done.contains(name)))
        .toList();
  }

  public int getDoneCount() {
    return done.size();
  }

  public int getAllCount() {
    return StepName.values().length;
  }

  /** Seconds since the run began. */
  public long getSeconds() {
    return Duration.between(run.createdAt(), clock.instant()).toSeconds();
  }

  public boolean isDone() {
    return run.state() == RunState.DONE;
  }

  public boolean isMoving() {
    return run.state() == RunState.RUNNING || run.state() == RunState.GIVING_UP;
  }

  /** Whether some server is away and the run waits for it. */
  public boolean isWaiting() {
    return isMoving() && run.attempts() > 1;
  }

  public boolean isFailed() {
    return run.state() == RunState.FAILED;
  }

  public boolean isGivenUp() {
    return run.state() == RunState.GIVEN_UP;
  }

  public Run getRun() {
    return run;
  }
}
