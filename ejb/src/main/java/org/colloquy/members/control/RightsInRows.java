package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.colloquy.members.entity.ContactRow;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.HeldRights;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Holding;
import org.colloquy.permissions.boundary.RoleHoldings;

/** The member's row is the lock on all that the member may do. */
@Dependent
public class RightsInRows implements HeldRights {

  @Inject private ContactQueries contacts;
  @Inject private RoleHoldings holdings;

  @Override
  public Optional<Holder.Person> lock(Holder.Person person) {
    return person
        .member()
        .flatMap(contacts::lock)
        .filter(row -> row.status() == MemberStatus.ACTIVE)
        .map(row -> Holder.Person.member(row.id(), row.roles(), held(person, row)));
  }

  /** Who had none when the request began has none to lose. */
  private Set<Holding> held(Holder.Person person, ContactRow row) {
    return person.holdings().isEmpty() ? Set.of() : holdings.of(row.id());
  }
}
