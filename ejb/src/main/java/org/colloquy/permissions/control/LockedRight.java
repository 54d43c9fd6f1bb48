package org.colloquy.permissions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.permissions.Decision;
import org.colloquy.permissions.HeldRights;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Refused;

/** The right of a member to do what they have asked for, read once more where it counts. */
@Dependent
public class LockedRight {

  @Resource private TransactionSynchronizationRegistry transactions;

  @Inject private HeldRights rights;

  /** Whether a member changes something in a transaction in which that was not done yet. */
  boolean toBeLocked(CurrentCall.Entered entered) {
    return entered.call().changes()
        && !entered.locked()
        && entered.call().holder() instanceof Holder.Person person
        && person.member().isPresent()
        && transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  /** For the call in progress, in a transaction that it has begun itself. */
  public void confirm() {
    var call = CurrentCall.get().orElseThrow(() -> new IllegalStateException("Nobody calls"));
    if (call.holder() instanceof Holder.Person person) {
      var now = rights.lock(person);
      for (var permission : call.permissions()) {
        if (now.filter(holder -> Decision.letsIn(holder, permission)).isEmpty()) {
          throw new Refused(permission);
        }
      }
    }
  }

  /** The caller with what they hold now; {@link Refused} where they are no member any more. */
  Holder.Person lock(CurrentCall.Entered entered) {
    entered.lock();
    var person = (Holder.Person) entered.call().holder();
    return rights.lock(person).orElseThrow(() -> new Refused(entered.call().permissions().get(0)));
  }
}
