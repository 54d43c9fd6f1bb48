package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.CostView;
import org.colloquy.costs.ReportDraft;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.Paging;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/costs}. */
@Path("/costs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Costs")
@RequestScoped
@Settled
public class CostsResource {

  @Inject private Costs costs;

  /** A cost as a program sends it. */
  @Schema(name = "CostInput")
  public record CostBody(
      @Schema(required = true, description = "2026-11-27") String day,
      @Schema(
              required = true,
              enumeration = {"CASH", "IN_KIND"})
          String payment,
      @Schema(description = "In the currency that was paid; missing where hours are given")
          String amount,
      @Schema(required = true, description = "ISO 4217 code of three letters") String currency,
      @Schema(description = "Of work in kind, in place of an amount") String hours,
      @Schema(description = "What one of those hours is worth") String rate,
      @Schema(
              required = true,
              enumeration = {"PEOPLE", "PLATFORM", "CONTENT", "TRAVEL", "OTHER"})
          String category,
      @Schema(description = "The session that it was spent on; missing: overhead") String sessionId,
      @Schema(maxLength = 200) String funder,
      @Schema(maxLength = 500) String note,
      @Schema(description = "When changing, and without If-Match: the version that was read")
          Integer version) {

    CostDraft draft() {
      return new CostDraft(
          day, payment, amount, currency, hours, rate, category, sessionId, funder, note);
    }
  }

  @GET
  @Operation(operationId = "listCosts", summary = "List costs, the latest first (admins)")
  public Page<CostView> list(
      @QueryParam("from") @DefaultValue("") @Parameter(description = "The first day") String from,
      @QueryParam("to") @DefaultValue("") @Parameter(description = "The last day") String to,
      @QueryParam("category")
          @DefaultValue("")
          @Parameter(description = "PEOPLE, PLATFORM, CONTENT, TRAVEL or OTHER; missing: all")
          String category,
      @QueryParam("payment")
          @DefaultValue("")
          @Parameter(description = "CASH or IN_KIND; missing: both")
          String payment,
      @QueryParam("scope")
          @DefaultValue("")
          @Parameter(description = "DIRECT or OVERHEAD; missing: both")
          String scope,
      @QueryParam("kind")
          @DefaultValue("")
          @Parameter(description = "Only of sessions of this kind")
          String kind,
      @QueryParam("modality")
          @DefaultValue("")
          @Parameter(description = "Only of sessions that are IN_PERSON, ONLINE or HYBRID")
          String modality,
      @BeanParam Paging paging) {
    return costs.list(
        new CostFilter(from, to, category, payment, scope, kind, modality), paging.request());
  }

  @GET
  @Path("/report")
  @Operation(
      operationId = "readCostReport",
      summary = "Read what it took to sustain what was held in a time (admins)",
      description =
          "By kinds of sessions and by where people took part, without what was given in kind and"
              + " with it. What is null is not computable: there is nothing to divide by, or no"
              + " rate for something in it, which is named")
  public CostReport report(
      @QueryParam("from")
          @DefaultValue("")
          @Parameter(description = "The first day; missing: a year before the last")
          String from,
      @QueryParam("to") @DefaultValue("") @Parameter(description = "The last day; missing: today")
          String to,
      @QueryParam("key")
          @DefaultValue("")
          @Parameter(
              description =
                  "By what overhead is shared out: ACTIVITIES, HOURS or PARTICIPATIONS; missing:"
                      + " the network's own")
          String key) {
    return costs.report(new ReportDraft(from, to, key));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readCost", summary = "Read one cost (admins)")
  public CostView get(@PathParam("id") UUID id) {
    return costs.get(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addCost",
      summary = "Add something that was spent, or given in kind (admins)")
  @APIResponseSchema(
      value = CostView.class,
      responseCode = "201",
      responseDescription = "The cost; Location is its address")
  public Response add(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      CostBody body,
      @Context UriInfo here) {
    var id = costs.add(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(costs.get(id))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeCost", summary = "Change a cost that was read (admins)")
  @APIResponse(responseCode = "200", description = "As it is now")
  public CostView change(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      CostBody body) {
    var change = required(body);
    costs.change(id, ReadVersion.of(ifMatch, change.version()), change.draft());
    return costs.get(id);
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "removeCost", summary = "Remove a cost (admins)")
  public void remove(@PathParam("id") UUID id) {
    costs.remove(id);
  }

  private static CostBody required(CostBody body) {
    if (body == null) {
      throw new BadRequestException("Send the cost as JSON.");
    }
    return body;
  }
}
