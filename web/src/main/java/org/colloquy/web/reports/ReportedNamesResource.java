package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.attendance.NameDecision;
import org.colloquy.attendance.NameView;
import org.colloquy.attendance.boundary.ReportedNames;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Paging;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/reported-names}. */
@Path("/sessions/{id}/reported-names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class ReportedNamesResource {

  @Inject private ReportedNames names;

  /** Who a name is, as a program says it. */
  @Schema(name = "ReportedNameInput")
  public record Input(
      @Schema(
              required = true,
              implementation = String.class,
              enumeration = {"PERSON", "CONTACT", "HOST", "NOT_A_PERSON", "UNKNOWN"})
          NameDecision.As as,
      @Schema(nullable = true, description = "One who is suggested, or in the list; for PERSON")
          UUID person,
      @Schema(nullable = true, description = "For CONTACT") String name,
      @Schema(nullable = true, description = "For CONTACT; with it they are found again")
          String email,
      @Schema(description = "Whether it is so in every report to come") boolean remember,
      @Schema(
              nullable = true,
              description = "Why official figures are changed; needed once they are")
          String reason) {}

  @GET
  @Operation(
      operationId = "listReportedNames",
      summary = "List the names in the reports of a session, who they are, and who they may be")
  public Page<NameView> list(
      @PathParam("id") UUID id,
      @QueryParam("open")
          @Parameter(description = "Whether only those of whom nobody knows who they are")
          boolean open,
      @BeanParam Paging paging) {
    return names.list(id, open, paging.request());
  }

  @PUT
  @Path("/{who}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "decideReportedName",
      summary = "Say who a name is, in all reports of the session; for the organisers")
  @APIResponse(responseCode = "200", description = "As it is now")
  public NameView decide(@PathParam("id") UUID id, @PathParam("who") UUID who, Input body) {
    if (body == null) {
      throw new BadRequestException("Send the decision as JSON.");
    }
    names.decide(
        id,
        who,
        new NameDecision(body.as(), body.person(), body.name(), body.email(), body.remember()),
        body.reason());
    return names.get(id, who).name();
  }
}
