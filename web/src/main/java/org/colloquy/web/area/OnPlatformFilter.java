package org.colloquy.web.area;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.BoundTenant;

/** Says of a resource with {@link OnPlatform} that it is not there, where it is not. */
@OnPlatform
public class OnPlatformFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (BoundTenant.optional().isPresent()) {
      throw new NotFound("Not a resource of this site.");
    }
  }
}
