package org.colloquy.registrations.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.boundary.Admission;

/** How many come, for the modules that tell others of it. Who comes they do not learn. */
@Dependent
public class Turnout {
  private static final UUID NO_READER = new UUID(0, 0);

  @Inject private Admission admission;
  @Inject private Seating seating;

  /** {@link JointCounts#NONE} when this network has not announced it. */
  public JointCounts ofJoint(UUID jointId) {
    return admission
        .idOfJoint(jointId)
        .map(id -> seating.of(id, NO_READER))
        .map(Turnout::counts)
        .orElse(JointCounts.NONE);
  }

  private static JointCounts counts(Standing standing) {
    return new JointCounts(standing.confirmed(), standing.offered() + standing.waiting());
  }
}
