package org.colloquy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.colloquy.codes.RegionDraft;
import org.colloquy.codes.RegionView;
import org.colloquy.codes.boundary.Regions;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/regions}: the network's own list of regions. */
@Path("/regions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions")
@RequestScoped
@Settled
public class RegionsResource {

  @Inject private Regions regions;

  /** A region as a program sends it. */
  @Schema(name = "RegionInput")
  public record RegionBody(
      @Schema(required = true, maxLength = 80) String label,
      @Schema(description = "The code of the region in which it lies; missing: none") String parent,
      @Schema(description = "When changing, without If-Match: the version that was read")
          Integer version) {

    RegionDraft draft() {
      return new RegionDraft(label, parent);
    }
  }

  /** Where among those that lie where it does. */
  @Schema(name = "RegionPlaceInput")
  public record PlaceBody(
      @Schema(required = true, description = "From 1; beyond the last is the last") Integer place,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  /** Whether it is offered. */
  @Schema(name = "RegionOfferInput")
  public record OfferBody(
      @Schema(required = true) Boolean offered,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  @GET
  @Operation(
      operationId = "listRegions",
      summary = "List the network's regions, each followed by what lies in it")
  public List<RegionView> list() {
    return regions.all();
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "readRegion", summary = "Read one region")
  public RegionView open(@PathParam("code") String code) {
    return regions.get(code);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addRegion", summary = "Add a region (admins)")
  @APIResponseSchema(
      value = RegionView.class,
      responseCode = "201",
      responseDescription = "The region; Location is the address")
  public Response add(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      RegionBody body,
      @Context UriInfo here) {
    var region = regions.add(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(region.code()).build())
        .entity(region)
        .build();
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeRegion",
      summary = "Call a region another name, or lay it in another one (admins)",
      description = "It cannot lie in itself, or in what lies in it")
  @APIResponse(responseCode = "200", description = "The region as it is now")
  @APIResponse(responseCode = "409", description = "It was changed since the version in the body")
  public RegionView change(
      @PathParam("code") String code,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      RegionBody body) {
    var change = required(body);
    return regions.edit(code, ReadVersion.of(ifMatch, change.version()), change.draft());
  }

  @PUT
  @Path("/{code}/place")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "placeRegion",
      summary = "Put a region before or behind others that lie where it does (admins)")
  @APIResponse(responseCode = "200", description = "The region as it is now")
  public RegionView place(
      @PathParam("code") String code,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      PlaceBody body) {
    if (required(body).place() == null) {
      throw Invalid.field("place", "api.number");
    }
    return regions.put(code, ReadVersion.of(ifMatch, body.version()), body.place());
  }

  @PUT
  @Path("/{code}/offered")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "offerRegion",
      summary = "Offer a region, or retire it (admins)",
      description = "One that is retired stays where it was chosen")
  @APIResponse(responseCode = "200", description = "The region as it is now")
  public RegionView offer(
      @PathParam("code") String code,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      OfferBody body) {
    var version = ReadVersion.of(ifMatch, required(body).version());
    return Boolean.FALSE.equals(body.offered())
        ? regions.retire(code, version)
        : regions.offer(code, version);
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException("Send a body as JSON.");
    }
    return body;
  }
}
