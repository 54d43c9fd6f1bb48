package org.colloquy.networks.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.audit.PlatformActs;
import org.colloquy.networks.NewNetwork;
import org.colloquy.networks.control.Plans;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Scope;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.provisioning.Confirmed;
import org.colloquy.tenants.provisioning.LinkUnusable;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.tenants.provisioning.RequestRefused;
import org.colloquy.tenants.registry.NameTaken;

/** How anybody starts a network: they ask for it, and confirm by the link that they are mailed. */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NetworkStart {

  @Inject private Plans plans;
  @Inject private NetworkRequests requests;
  @Inject private PlatformActs acts;

  /** A short name made of the network's name; empty where nothing can be made of it. */
  @Permit(value = Permission.NETWORK_ASK, changes = false)
  public Optional<String> propose(String name) {
    return plans.proposal(name);
  }

  /** Throws {@link Invalid} with everything that is wrong, and does nothing else. */
  @Permit(value = Permission.NETWORK_ASK, changes = false)
  public void check(NewNetwork network) {
    plans.of(network);
  }

  /**
   * Mails the link that starts the network. The same form sent twice is one request and one mail.
   *
   * @return the request's id
   */
  @Permit(value = Permission.NETWORK_ASK, changes = true)
  public UUID ask(RequestKey key, NewNetwork network) {
    var plan = plans.of(network);
    try {
      var request = requests.request(key.value(), plan);
      acts.tell(request.toString());
      return request;
    } catch (RequestRefused e) {
      throw refused(e);
    }
  }

  /**
   * Starts the network that was asked for, under its own name or, where that is taken by now,
   * another one; {@link NotFound} where the link is not good any more.
   */
  @Permit(value = Permission.NETWORK_CONFIRM, changes = true)
  public Confirmed confirm(String token, String slug) {
    Permissions.require(Permission.NETWORK_CONFIRM, Place.of(Scope.link(token)));
    var free = plans.free(slug);
    try {
      var confirmed = requests.confirm(token, free);
      acts.tell(free.toString());
      return confirmed;
    } catch (NameTaken e) {
      throw Plans.taken();
    } catch (RequestRefused e) {
      throw refused(e);
    } catch (LinkUnusable e) {
      throw new NotFound("This link is not good.");
    }
  }

  private static Invalid refused(RequestRefused refusal) {
    return switch (refusal.reason()) {
      case WRITTEN_TO_OFTEN -> Invalid.field("email", "network.email.often");
      case FULL -> Invalid.field("form", "network.form.full");
      case NETWORKS_ENOUGH -> Invalid.field("form", "network.form.networks");
    };
  }
}
