package org.colloquy.web.costs;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.colloquy.costs.CommitmentDraft;
import org.colloquy.costs.CommitmentView;
import org.colloquy.costs.CostSetting;
import org.colloquy.costs.RateDraft;
import org.colloquy.costs.RateView;
import org.colloquy.costs.SettingDraft;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/cost-basis}: what costs are reckoned by. */
@Path("/cost-basis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Costs")
@RequestScoped
@Settled
public class CostBasisResource {

  @Inject private CostBasis basis;

  /** The currency and the key as a program sends them. */
  @Schema(name = "CostSettingInput")
  public record SettingBody(
      @Schema(required = true, description = "ISO 4217 code of three letters") String currency,
      @Schema(
              required = true,
              enumeration = {"ACTIVITIES", "HOURS", "PARTICIPATIONS"},
              description = "By what overhead is shared out, where a report does not say it")
          String key,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {

    SettingDraft draft() {
      return new SettingDraft(currency, key);
    }
  }

  /** A rate as a program sends it. */
  @Schema(name = "ExchangeRateInput")
  public record RateBody(
      @Schema(required = true, description = "ISO 4217 code of three letters") String currency,
      @Schema(required = true, description = "From which on it holds, until there is another")
          String day,
      @Schema(required = true, description = "So many of it are one of the network's currency")
          String rate) {

    RateDraft draft() {
      return new RateDraft(currency, day, rate);
    }
  }

  /** Committed income as a program sends it. */
  @Schema(name = "IncomeCommitmentInput")
  public record CommitmentBody(
      @Schema(required = true, maxLength = 200) String funder,
      @Schema(required = true) String amount,
      @Schema(required = true, description = "ISO 4217 code of three letters") String currency,
      @Schema(required = true, description = "The first day of the time that it is for")
          String from,
      @Schema(required = true, description = "The last one") String to) {

    CommitmentDraft draft() {
      return new CommitmentDraft(funder, amount, currency, from, to);
    }
  }

  @GET
  @Path("/setting")
  @Operation(
      operationId = "readCostSetting",
      summary = "Read in which currency costs are reckoned, and how overhead is shared (admins)")
  public CostSetting setting() {
    return basis.setting();
  }

  @PUT
  @Path("/setting")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeCostSetting",
      summary = "Choose the currency and how overhead is shared (admins)")
  @APIResponse(responseCode = "200", description = "What holds from now on")
  public CostSetting choose(
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      SettingBody body) {
    var change = required(body);
    basis.choose(ReadVersion.of(ifMatch, change.version()), change.draft());
    return basis.setting();
  }

  @GET
  @Path("/rates")
  @Operation(
      operationId = "listRates",
      summary = "List the declared rates of the network's currency (admins)")
  public List<RateView> rates() {
    return basis.rates();
  }

  @POST
  @Path("/rates")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "declareRate", summary = "Declare the rate of a currency (admins)")
  @APIResponseSchema(
      value = RateView.class,
      responseCode = "201",
      responseDescription = "The rate; Location is its address")
  public Response declare(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      RateBody body,
      @Context UriInfo here) {
    var id = basis.declare(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(
            basis.rates().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow())
        .build();
  }

  @DELETE
  @Path("/rates/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "removeRate", summary = "Remove a declared rate (admins)")
  public void removeRate(@PathParam("id") UUID id) {
    basis.removeRate(id);
  }

  @GET
  @Path("/commitments")
  @Operation(operationId = "listCommitments", summary = "List committed income (admins)")
  public List<CommitmentView> commitments() {
    return basis.commitments();
  }

  @POST
  @Path("/commitments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "addCommitment", summary = "Add committed income (admins)")
  @APIResponseSchema(
      value = CommitmentView.class,
      responseCode = "201",
      responseDescription = "The commitment; Location is its address")
  public Response commit(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      CommitmentBody body,
      @Context UriInfo here) {
    var id = basis.commit(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(
            basis.commitments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow())
        .build();
  }

  @DELETE
  @Path("/commitments/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "removeCommitment", summary = "Remove committed income (admins)")
  public void removeCommitment(@PathParam("id") UUID id) {
    basis.removeCommitment(id);
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException("Send it as JSON.");
    }
    return body;
  }
}
