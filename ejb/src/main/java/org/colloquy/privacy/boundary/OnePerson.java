package org.colloquy.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.privacy.control.OnePersonsRows;

/**
 * What every table is declared to hold of two people who turn out to be one. Who may say that they
 * are, and what their own rows say then, is for the caller to see to, who has locked both.
 */
@Dependent
public class OnePerson {

  @Inject private OnePersonsRows rows;

  /** In how many places of the network's data the person is named, apart from their own row. */
  public long namedIn(UUID person) {
    return rows.count(person);
  }

  /**
   * From now on what the one who goes had is of the one who remains, in the caller's transaction.
   * Where both have what a person has once, the weaker one is put aside.
   *
   * @param merge under which it is written down
   */
  public void join(UUID merge, UUID remaining, UUID going) {
    rows.join(merge, remaining, going);
  }

  /**
   * Takes that back: each row is of whom it was of, and what was put aside is there again. What was
   * made since stays with the one who remained.
   *
   * @return how many rows could not be given back, for they are gone or another one's by now
   */
  public long part(UUID merge, UUID remaining, UUID gone) {
    return rows.part(merge, remaining, gone).left();
  }
}
