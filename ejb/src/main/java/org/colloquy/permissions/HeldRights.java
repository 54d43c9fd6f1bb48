package org.colloquy.permissions;

import java.util.Optional;

/** What a member holds at this moment, as the module that keeps the members knows it. */
public interface HeldRights {

  /**
   * The same person with what they hold now, which stays so until the transaction ends; empty where
   * they take part no more. Nothing is locked before it.
   */
  Optional<Holder.Person> lock(Holder.Person person);
}
