package org.colloquy.permissions.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.colloquy.permissions.CallRefused;

/** Tells of calls that were refused, when nothing that they locked is in the way any more. */
@Dependent
public class Refusals {

  @Resource private TransactionSynchronizationRegistry transactions;

  @Inject private Event<CallRefused> event;

  /** Now, or as soon as the transaction of this thread has ended. */
  public void tell(CallRefused refusal) {
    if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
      event.fire(refusal);
    } else {
      transactions.registerInterposedSynchronization(new AtEnd(() -> event.fire(refusal)));
    }
  }

  private record AtEnd(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nothing yet: the locks are still held.
    }

    @Override
    public void afterCompletion(int status) {
      work.run();
    }
  }
}
