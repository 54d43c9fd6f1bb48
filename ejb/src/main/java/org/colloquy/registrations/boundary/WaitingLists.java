package org.colloquy.registrations.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.look.boundary.AskFirst;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;

/**
 * Whether a place that becomes free is at once that of the next in line, or they are asked first:
 * it is held for a day then, never into the last two hours, and silence passes it on.
 */
@Boundary
@Stateless
public class WaitingLists {

  @Inject private AskFirst setting;

  @Permit(value = Permission.WAITING_LIST_SET, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean askFirst() {
    return setting.get();
  }

  /** Counts for what becomes free from now on. */
  @Permit(value = Permission.WAITING_LIST_SET, changes = true)
  public void setAskFirst(boolean askFirst) {
    setting.set(askFirst);
  }
}
