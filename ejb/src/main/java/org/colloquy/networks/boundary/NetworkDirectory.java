package org.colloquy.networks.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.registry.TenantRegistry;

/** The networks that are open to members, for everybody to see. */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NetworkDirectory {

  @Inject private TenantRegistry registry;
  @Inject private Sites sites;

  /** By name. */
  @Permit(value = Permission.DIRECTORY_READ, changes = false)
  public Page<NetworkLine> list(PageRequest request) {
    var active = registry.active();
    List<NetworkLine> lines =
        active.stream()
            .skip(request.offset())
            .limit(request.size())
            .map(tenant -> NetworkLine.of(tenant, sites))
            .toList();
    return Page.of(request, lines, active.size());
  }
}
