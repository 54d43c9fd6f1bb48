package org.colloquy.web.totals;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.colloquy.totals.SumView;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.boundary.LegacyTotals;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/totals}. */
@Settled
@Path("/totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Totals")
public class TotalsResource {

  @Inject private LegacyTotals totals;

  /** A total as a program sends it. */
  @Schema(name = "TotalInput")
  public record TotalBody(
      @Schema(
              required = true,
              enumeration = {
                "ACTIVITIES",
                "REGISTRATIONS",
                "PARTICIPATIONS",
                "COUNTRIES",
                "PUBLICATIONS"
              })
          String measure,
      @Schema(required = true, description = "A day or a month: 2020-08-15, 2020-08") String from,
      @Schema(description = "Likewise; missing where it is not known: nothing is added to it then")
          String to,
      @Schema(description = "Codes of kinds of sessions; none: all") List<String> kinds,
      @Schema(description = "ISO 3166 codes; none: all, or not named") List<String> countries,
      @Schema(required = true, pattern = "\\d{1,12}") String value,
      @Schema(
              enumeration = {"EXACT", "AT_LEAST", "MORE_THAN", "NEARLY"},
              description = "Missing: EXACT")
          String bound,
      @Schema(required = true, maxLength = 200, description = "Who says so, in which words")
          String source,
      @Schema(description = "When changing, and without If-Match: the version that was read")
          Integer version) {

    TotalDraft draft() {
      return new TotalDraft(measure, from, to, kinds, countries, value, bound, source);
    }
  }

  @GET
  @Operation(
      operationId = "listTotals",
      summary = "List totals of the network's past that were counted elsewhere (admins)")
  public List<TotalView> list() {
    return totals.list();
  }

  @GET
  @Path("/sums")
  @Operation(
      operationId = "listTotalSums",
      summary = "Read what may be said of totals and of what was held here together (admins)",
      description =
          "What was held within the scope of a total is left out and listed; what cannot be added"
              + " stands beside, with the reason")
  public List<SumView> sums() {
    return totals.sums();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readTotal", summary = "Read one total (admins)")
  public TotalView get(@PathParam("id") UUID id) {
    return totals.get(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addTotal", summary = "Add a total that was counted elsewhere (admins)")
  @APIResponseSchema(
      value = TotalView.class,
      responseCode = "201",
      responseDescription = "The total; Location is its address")
  public Response add(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      TotalBody body,
      @Context UriInfo here) {
    var id = totals.add(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(totals.get(id))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeTotal", summary = "Change a total that was read (admins)")
  @APIResponse(responseCode = "200", description = "As it is now")
  public TotalView change(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      TotalBody body) {
    var change = required(body);
    totals.change(id, ReadVersion.of(ifMatch, change.version()), change.draft());
    return totals.get(id);
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "removeTotal", summary = "Remove a total (admins)")
  public void remove(@PathParam("id") UUID id) {
    totals.remove(id);
  }

  private static TotalBody required(TotalBody body) {
    if (body == null) {
      throw new BadRequestException("Send the total as JSON.");
    }
    return body;
  }
}
