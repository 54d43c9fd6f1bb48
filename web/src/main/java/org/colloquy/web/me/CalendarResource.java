package org.colloquy.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.registrations.boundary.OwnCalendar;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/me/calendar}. */
@Path("/me/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@RequestScoped
@Settled
public class CalendarResource {

  @Inject private OwnCalendar calendar;

  /** Whether there is an address, which is kept nowhere. */
  @Schema(name = "MyCalendar")
  public record MyCalendar(boolean shared) {}

  /** The address that was made. */
  @Schema(name = "MyCalendarAddress")
  public record Address(
      @Schema(description = "Secret: whoever has it reads which sessions you come to")
          String address) {}

  @GET
  @Operation(
      operationId = "readMyCalendar",
      summary = "Read whether there is an address by which calendars fetch your sessions")
  public MyCalendar read() {
    return new MyCalendar(calendar.isShared());
  }

  @POST
  @Operation(
      operationId = "shareMyCalendar",
      summary = "Make a new address by which calendars fetch your sessions; ends the one before")
  @APIResponse(responseCode = "200", description = "The address, which is not shown again")
  public Address share() {
    return new Address(calendar.share());
  }

  @DELETE
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "endMyCalendar", summary = "End the address: nothing opens it any more")
  @APIResponse(responseCode = "204", description = "There is none now")
  public void end() {
    calendar.end();
  }
}
