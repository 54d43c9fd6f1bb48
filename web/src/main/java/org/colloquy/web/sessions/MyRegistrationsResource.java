package org.colloquy.web.sessions;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/registrations}: the caller's own. */
@Path("/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
public class MyRegistrationsResource {

  @Inject private Registrations registrations;

  @GET
  @Operation(
      operationId = "listMyRegistrations",
      summary = "List the sessions that the caller is registered for, upcoming or past")
  public Page<SessionLine> mine(
      @QueryParam("view")
          @DefaultValue(SessionListPage.UPCOMING)
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {SessionListPage.UPCOMING, SessionListPage.PAST}))
          String view,
      @BeanParam Paging paging) {
    PageRequest request = paging.request();
    return switch (view) {
      case SessionListPage.UPCOMING -> registrations.mine(request);
      case SessionListPage.PAST -> registrations.minePast(request);
      default -> throw Invalid.field("view", "api.view.two");
    };
  }
}
