package org.colloquy.members.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.control.Acquaintances;

/**
 * The people of the network for the other modules, whether they have an account or not: a guest, a
 * walk-in, a sponsor, somebody from a list.
 *
 * <pre>{@code
 * var guest = people.contact(key.idFor(form, draft), draft, ContactOrigin.GUEST);
 * seats.register(session, guest.id());
 * }</pre>
 *
 * <p>Whoever signs in with that address later is the same person, with all that refers to them.
 */
@Dependent
public class People {

  @Inject private Acquaintances acquaintances;

  /**
   * A person of the network.
   *
   * @param made whether nobody knew them before
   */
  public record Known(UUID id, boolean made) {}

  /**
   * The person who has this address, or else a new contact. Of whoever is known nothing is changed:
   * what people say of themselves counts more than what others write down. Without an address
   * nobody can tell who it is, so it is somebody new each time, but for the same id.
   *
   * <p>In the caller's transaction; two at once who name the same new address lose against each
   * other, and are served again, as with any value that only one can have.
   *
   * @param id of the contact, where it has to be made
   */
  public Known contact(UUID id, ContactDraft draft, ContactOrigin origin) {
    acquaintances.check(draft);
    return acquaintances
        .byAddress(draft)
        .or(() -> acquaintances.find(id))
        .map(known -> new Known(known.id(), false))
        .orElseGet(() -> new Known(acquaintances.addOnce(id, draft, origin).id(), true));
  }
}
