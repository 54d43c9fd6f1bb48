package org.colloquy.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.colloquy.permissions.CallRefused;
import org.colloquy.permissions.Holder;
import org.colloquy.tenants.BoundTenant;

/** Notes what was refused in a transaction of its own, as an audit does. */
@ApplicationScoped
public class RefusalWatch {

  private final List<String> noted = new CopyOnWriteArrayList<>();

  @Inject private Statements statements;

  void note(@Observes CallRefused refused) {
    if (BoundTenant.optional().isPresent()
        && refused.call().holder() instanceof Holder.Person person
        && person.member().isPresent()) {
      // Waits for ever where the refused call still holds the row.
      statements.touch(person.member().get());
    }
    noted.add(
        refused.call().holder().label()
            + " "
            + refused.call().boundary()
            + "."
            + refused.call().method()
            + " "
            + refused.permission());
  }

  public List<String> of(Holder holder) {
    return noted.stream().filter(line -> line.startsWith(holder.label() + " ")).toList();
  }
}
