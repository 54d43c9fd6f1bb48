package org.colloquy.web.area;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.BoundTenant;

/** Says of a resource with {@link OnNetwork} that it is not there, where it is not. */
@OnNetwork
public class OnNetworkFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (BoundTenant.optional().isEmpty()) {
      throw new NotFound("Not a resource of this site.");
    }
  }
}
