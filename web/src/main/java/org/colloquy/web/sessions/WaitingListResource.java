package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.colloquy.registrations.boundary.WaitingLists;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/waiting-lists}: how those of all sessions move up. */
@Path("/waiting-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class WaitingListResource {

  @Inject private WaitingLists lists;

  /** How waiting lists move up. */
  @Schema(name = "WaitingLists")
  public record Rule(
      @Schema(
              required = true,
              description =
                  "Whether who is next in line is asked first: the place is held for 24 hours, never"
                      + " into the last two before the session")
          Boolean askFirst) {}

  @GET
  @Operation(operationId = "readWaitingLists", summary = "Read how waiting lists move up")
  public Rule read() {
    return new Rule(lists.askFirst());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "setWaitingLists",
      summary = "Say whether the next in line has a free place at once, or is asked first")
  @APIResponse(responseCode = "200", description = "As it is now")
  public Rule set(Rule body) {
    if (body == null || body.askFirst() == null) {
      throw new BadRequestException("Send the rule as JSON.");
    }
    lists.setAskFirst(body.askFirst());
    return read();
  }
}
