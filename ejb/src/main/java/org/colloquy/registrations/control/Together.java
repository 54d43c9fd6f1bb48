package org.colloquy.registrations.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/**
 * Whether, in this transaction, somebody comes to several dates in one step, or gives them all
 * back: one mail tells of it then, and none of each.
 */
@TransactionScoped
public class Together implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean told;

  /** From now on, or no longer. */
  public void tell(boolean together) {
    told = together;
  }

  public boolean isTold() {
    return told;
  }
}
