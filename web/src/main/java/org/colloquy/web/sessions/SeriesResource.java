package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.colloquy.registrations.boundary.SeriesPlaces;
import org.colloquy.registrations.boundary.SeriesRegistrations;
import org.colloquy.sessions.boundary.SeriesCatalogue;
import org.colloquy.sessions.boundary.SeriesDate;
import org.colloquy.sessions.boundary.SeriesDraft;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SeriesView;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/series}: sessions that repeat by a rule. */
@Path("/series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class SeriesResource {

  @Inject private SeriesCatalogue catalogue;
  @Inject private SeriesPlanning planning;
  @Inject private SeriesRegistrations registrations;

  @POST
  @Path("/preview")
  @Operation(
      operationId = "previewSeries",
      summary = "List the dates that a series would have; nothing is kept")
  public List<SeriesDate> preview(SeriesDraft body) {
    return planning.preview(required(body));
  }

  @POST
  @Operation(
      operationId = "createSeries",
      summary = "Plan a series and publish all its dates, each of which is a session")
  @APIResponseSchema(
      value = SeriesView.class,
      responseCode = "201",
      responseDescription = "The series; Location is its address")
  public Response create(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      SeriesDraft body,
      @Context UriInfo here) {
    UUID id = planning.create(Idempotency.of(key), required(body));
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(catalogue.open(id))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readSeries", summary = "Read a series with all its dates")
  public SeriesView open(@PathParam("id") UUID id) {
    return catalogue.open(id);
  }

  @POST
  @Path("/{id}/registrations")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "registerForSeries",
      summary = "Register the caller for all dates that are still to come")
  @APIResponse(responseCode = "200", description = "How the caller stands in them")
  @APIResponse(responseCode = "409", description = "No date is still to come")
  public SeriesPlaces register(@PathParam("id") UUID id) {
    return registrations.register(id);
  }

  @DELETE
  @Path("/{id}/registrations/me")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "cancelSeriesRegistration",
      summary = "Cancel the caller's registrations for all dates that are still to come")
  @APIResponse(responseCode = "204", description = "Cancelled")
  @APIResponse(responseCode = "409", description = "Not registered for any, or none is to come")
  public void cancel(@PathParam("id") UUID id) {
    registrations.cancel(id);
  }

  private static SeriesDraft required(SeriesDraft body) {
    if (body == null) {
      throw new BadRequestException("Send the series as JSON.");
    }
    return body;
  }
}
