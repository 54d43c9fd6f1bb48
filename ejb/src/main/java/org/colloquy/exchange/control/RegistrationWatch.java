package org.colloquy.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.registrations.RegistrationChanged;

/** Hears of registrations, and makes those for joint sessions be counted. */
@Dependent
public class RegistrationWatch {

  @Inject private DueCounts counts;

  void changed(@Observes RegistrationChanged change) {
    UUID joint = change.session().jointId();
    if (joint != null) {
      counts.registrationsChanged(joint);
    }
  }
}
