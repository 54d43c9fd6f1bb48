package org.colloquy.tasks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;

/** The people for whom tasks are done. The module that knows them implements this as a CDI bean. */
public interface Askers {

  /** Whether somebody is in the network now and may do this everywhere in it. */
  boolean may(UUID member, Permission permission);

  /** With what they hold now, wherever they hold it; empty for somebody who takes part no more. */
  Optional<Holder.Person> holder(UUID member);

  /** What they are called; somebody who is gone is not in the answer. */
  Map<UUID, String> names(Collection<UUID> members);
}
