package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.colloquy.audit.AccountChanged;
import org.colloquy.permissions.CurrentCall;

/** Notes in the bound network's log what is done to accounts in its realm. */
@Dependent
public class AccountNotes {

  @Inject private NetworkNotes networks;

  void note(@Observes AccountChanged changed) {
    networks.done(
        CurrentCall.outermost().orElseThrow(() -> new IllegalStateException("No call is made")),
        Change.ofAccount(changed.member()));
  }
}
