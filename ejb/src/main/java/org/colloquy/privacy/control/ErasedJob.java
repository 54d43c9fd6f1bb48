package org.colloquy.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;
import org.colloquy.tenants.rows.Erasures;

/** Carries an erasure to what lies outside the network's schema. */
@ApplicationScoped
public class ErasedJob implements JobHandler<ErasedJob.Erased> {

  @Inject private Erasures erasures;

  /**
   * Somebody who was erased.
   *
   * @param address what stands for their address; null where they had none
   */
  @JobKind(value = "person-erased", lane = Lane.ACCOUNTS)
  public record Erased(UUID person, String address) {

    public Erased {
      Objects.requireNonNull(person, "It says who was erased");
    }
  }

  @Override
  public Class<Erased> work() {
    return Erased.class;
  }

  @Override
  public void handle(Job<Erased> job) {
    erasures.carryOut(job.tenant().orElseThrow(), job.work().person(), job.work().address());
  }
}
