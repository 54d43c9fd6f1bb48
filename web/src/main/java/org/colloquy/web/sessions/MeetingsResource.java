package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.colloquy.attendance.MeetingDraft;
import org.colloquy.attendance.boundary.HeldMeetings;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/meetings}. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class MeetingsResource {

  @Inject private HeldMeetings meetings;
  @Inject private SessionCatalogue catalogue;

  @POST
  @Operation(
      operationId = "noteMeeting",
      summary = "Note a meeting that was held, with who came; nobody gets a mail")
  @APIResponseSchema(
      value = SessionView.class,
      responseCode = "201",
      responseDescription = "The session, held; Location is its address")
  public Response note(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      MeetingDraft body,
      @Context UriInfo here) {
    if (body == null) {
      throw new BadRequestException("Send the meeting as JSON.");
    }
    UUID id = meetings.note(Idempotency.of(key), body);
    return Response.created(
            here.getBaseUriBuilder().path(SessionsResource.class).path(id.toString()).build())
        .entity(catalogue.open(id))
        .build();
  }
}
