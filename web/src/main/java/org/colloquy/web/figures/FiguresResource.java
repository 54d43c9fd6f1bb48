package org.colloquy.web.figures;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.colloquy.figures.FigureView;
import org.colloquy.figures.SmallestNumber;
import org.colloquy.figures.boundary.Figures;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/figures}. */
@Settled
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
public class FiguresResource {

  @Inject private Figures figures;

  @GET
  @Path("/charts")
  @Operation(
      operationId = "listCharts",
      summary = "Read what the network's charts show (admins); numbers of too few are suppressed")
  public List<FigureView> list() {
    return figures.all();
  }

  @GET
  @Path("/smallest-number")
  @Operation(
      operationId = "readSmallestNumber",
      summary = "From how many people on numbers of them are shown (admins)")
  public SmallestNumber smallest() {
    return figures.smallest();
  }

  @PUT
  @Path("/smallest-number")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "raiseSmallestNumber",
      summary = "Show numbers of people from more of them on; never again from fewer (admins)")
  @APIResponse(responseCode = "200", description = "What holds from now on")
  @APIResponse(responseCode = "409", description = "It is more already")
  public SmallestNumber raise(SmallestNumber smallest) {
    if (smallest == null) {
      throw new BadRequestException("Send the number as JSON.");
    }
    figures.raise(smallest);
    return figures.smallest();
  }
}
