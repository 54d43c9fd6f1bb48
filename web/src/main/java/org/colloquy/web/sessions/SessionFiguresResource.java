package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.attendance.Reckoning;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/figures}. */
@Path("/sessions/{id}/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class SessionFiguresResource {

  @Inject private Reckonings reckonings;

  /** When it was held. */
  @Schema(name = "ReconciliationInput")
  public record Held(
      @Schema(
              nullable = true,
              description = "The blocks of time, each start/end; missing: as planned",
              example = "[\"2026-12-01T09:10/2026-12-01T12:15\"]")
          List<String> held) {}

  @GET
  @Operation(
      operationId = "readSessionFigures",
      summary = "Read the figures of a session, for its organisers")
  public Reckoning read(@PathParam("id") UUID id) {
    return reckonings.of(id);
  }

  @POST
  @Path("/reconciliation")
  @Operation(
      operationId = "reconcileSession",
      summary = "Make the figures of a session that is over official, for its organisers")
  @APIResponse(responseCode = "200", description = "The official figures")
  @APIResponse(responseCode = "409", description = "Not over, cancelled, or official already")
  public Reckoning reconcile(@PathParam("id") UUID id, Held body) {
    List<String> held = body == null || body.held() == null ? List.of() : body.held();
    reckonings.reconcile(id, held.stream().map(text -> Objects.toString(text, "")).toList());
    return reckonings.of(id);
  }
}
