package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.attendance.KnownName;
import org.colloquy.attendance.boundary.KnownNames;
import org.colloquy.attendance.boundary.PresentShares;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Paging;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/attendance}: what holds for the reports of all sessions. */
@Path("/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class RememberedNamesResource {

  @Inject private KnownNames names;
  @Inject private PresentShares shares;

  /** What share of a session makes somebody present. */
  @Schema(name = "PresentShare")
  public record Share(
      @Schema(required = true, minimum = "1", maximum = "100", description = "In percent")
          Integer percent) {}

  @GET
  @Path("/remembered-names")
  @Operation(
      operationId = "listRememberedNames",
      summary = "List the names in reports of which somebody has said who they are")
  public Page<KnownName> list(@BeanParam Paging paging) {
    return names.list(paging.request());
  }

  @DELETE
  @Path("/remembered-names/{name}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "forgetRememberedName", summary = "Ask about a name again next time")
  @APIResponse(responseCode = "204", description = "What was counted by it stays as it is")
  public void forget(@PathParam("name") UUID name) {
    names.forget(name);
  }

  @GET
  @Path("/present-share")
  @Operation(
      operationId = "readPresentShare",
      summary = "Read what share of a session makes somebody present")
  public Share share() {
    return new Share(shares.get());
  }

  @PUT
  @Path("/present-share")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setPresentShare",
      summary = "Say what share makes somebody present, in all sessions that are not official yet")
  @APIResponse(responseCode = "200", description = "As it is now")
  public Share set(Share body) {
    if (body == null || body.percent() == null) {
      throw new BadRequestException("Send the share as JSON.");
    }
    shares.set(body.percent());
    return new Share(shares.get());
  }
}
