package org.colloquy.incontainer;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Holding;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.tenants.Roles;

/** Calls boundaries as somebody who is signed in, as a request does, so that the gate decides. */
public final class SignedIn {

  private final Holder holder;

  private SignedIn(Holder holder) {
    this.holder = holder;
  }

  public static SignedIn member(UUID id) {
    return member(id, new String[0]);
  }

  /** A member who also has these roles. */
  public static SignedIn member(UUID id, String... roles) {
    var all = new HashSet<>(Set.of(roles));
    all.add(Roles.MEMBER);
    return new SignedIn(Holder.Person.member(id, all, Set.of()));
  }

  public static SignedIn operator() {
    return new SignedIn(Holder.Person.ofPlatform("operator", Set.of(Roles.OPERATOR)));
  }

  /** The same, with the roles that they hold in one place now; a network is bound. */
  SignedIn withHoldings() {
    var person = (Holder.Person) holder;
    var id = person.member().orElseThrow();
    var held = new HashSet<Holding>();
    // Outside of a transaction threads of one caller would share what reads them.
    Beans.of(Statements.class)
        .inTransaction(() -> held.addAll(Beans.of(RoleHoldings.class).of(id)));
    return new SignedIn(Holder.Person.member(id, person.roles(), held));
  }

  public Holder holder() {
    return holder;
  }

  public <T> T call(Callable<T> work) throws Exception {
    return CurrentHolder.call(holder, work);
  }
}
