package org.colloquy.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.OneQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * A bare resource with one query, beside which {@code deploy/bench pages} puts the pages. There
 * only where the setting {@code colloquy.bench} is on.
 */
@Path("/bench")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BenchResource {

  @Inject private Settings settings;
  @Inject private Kernel kernel;

  /** How many networks there are. */
  public record Networks(long count) {}

  @GET
  @Operation(hidden = true)
  public Networks count() {
    if (!settings.flag(Setting.BENCH)) {
      throw new NotFound("Not a resource of this site.");
    }
    return new Networks(new OneQuery(kernel.databases()).run());
  }
}
