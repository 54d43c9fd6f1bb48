package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceList;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceRow;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.OwnAttendance;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/attendance}. */
@Path("/sessions/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class AttendanceResource {

  private static final String REASON = "Why official figures are changed; needed once they are";

  @Inject private Attendances attendances;
  @Inject private Reckonings reckonings;

  /** Somebody who came without having registered. */
  @Schema(name = "WalkInInput")
  public record Arrival(
      @Flat WalkIn person, @Schema(nullable = true, description = REASON) String reason) {}

  /** What is noted of one person. */
  @Schema(name = "AttendanceInput")
  public record Input(
      @Schema(
              required = true,
              implementation = String.class,
              enumeration = {"PRESENT", "PARTIAL", "ABSENT", "EXCUSED"})
          AttendanceStatus status,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"ROOM", "ONLINE"},
              description = "Missing: where people of this session usually are")
          AttendanceMode mode,
      @Schema(
              nullable = true,
              implementation = String.class,
              enumeration = {"PERSON", "HOST_OR_FACULTY", "NOT_A_PERSON"},
              description = "Missing: what it was")
          AttendanceKind kind,
      @Schema(
              nullable = true,
              minimum = "0",
              maximum = "44640",
              description = "For how long, where somebody measured it")
          Integer minutes,
      @Schema(nullable = true, description = REASON) String reason) {}

  @GET
  @Operation(
      operationId = "readAttendance",
      summary = "List who is expected and who was there, for the organisers of the session")
  public AttendanceList read(@PathParam("id") UUID id) {
    return attendances.list(id);
  }

  @GET
  @Path("/mine")
  @Operation(operationId = "readMyAttendance", summary = "Read what is noted of the caller")
  public OwnAttendance mine(@PathParam("id") UUID id) {
    return attendances.mine(id);
  }

  @GET
  @Path("/rows")
  @Operation(
      operationId = "listAttendanceRows",
      summary = "List the rows that the session's figures are counted from; nobody is named")
  public List<AttendanceRow> rows(@PathParam("id") UUID id) {
    return reckonings.rows(id);
  }

  @POST
  @Operation(
      operationId = "addWalkIn",
      summary = "Note somebody who was there without having registered, for the organisers")
  @APIResponse(responseCode = "200", description = "The list as it is now")
  @APIResponse(responseCode = "409", description = "Cancelled, or not yet about to begin")
  public AttendanceList addWalkIn(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      Arrival body) {
    if (body == null) {
      throw new BadRequestException("Send the person as JSON.");
    }
    attendances.addWalkIn(id, Idempotency.of(key), body.person(), body.reason());
    return attendances.list(id);
  }

  @PUT
  @Path("/{member}")
  @Operation(
      operationId = "markAttendance",
      summary = "Note whether somebody who is in the list was there, for the organisers")
  @APIResponse(responseCode = "200", description = "The list as it is now")
  @APIResponse(responseCode = "409", description = "Cancelled, or not yet about to begin")
  public AttendanceList mark(
      @PathParam("id") UUID id, @PathParam("member") UUID member, Input body) {
    if (body == null || body.status() == null) {
      throw Invalid.field("status", "attendance.status");
    }
    attendances.mark(
        id,
        List.of(new Mark(member, body.status(), body.mode(), body.kind(), body.minutes())),
        body.reason());
    return attendances.list(id);
  }

  @DELETE
  @Path("/{member}")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "unmarkAttendance",
      summary = "Take back what is noted of somebody, for the organisers")
  @APIResponse(responseCode = "204", description = "Nothing is noted")
  public void unmark(
      @PathParam("id") UUID id,
      @PathParam("member") UUID member,
      @QueryParam("reason") @Parameter(description = REASON) String reason) {
    attendances.mark(id, List.of(Mark.tick(member, null, null)), reason);
  }
}
