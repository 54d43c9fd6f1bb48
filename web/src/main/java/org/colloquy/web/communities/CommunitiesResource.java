package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
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
import java.util.Objects;
import java.util.UUID;
import org.colloquy.communities.ShortName;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.communities.boundary.CommunityLine;
import org.colloquy.communities.boundary.CommunityPerson;
import org.colloquy.communities.boundary.CommunityView;
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

/** {@code /api/v1/communities}. */
@Path("/communities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Communities")
@RequestScoped
@Settled
public class CommunitiesResource {

  @Inject private Communities communities;

  /** A community as a program sends it. */
  @Schema(name = "CommunityInput")
  public record CommunityBody(
      @Schema(required = true, minLength = 3, maxLength = 120) String name,
      @Schema(
              minLength = 2,
              maxLength = 60,
              pattern = ShortName.FORM,
              description =
                  "What it is called in addresses; missing: made from the name, or unchanged")
          String shortName,
      @Schema(required = true, minLength = 10, maxLength = 2000) String purpose,
      @Schema(description = "When creating: made up, removed with all examples") Boolean example,
      @Schema(description = "When changing, and without If-Match: the version that was read")
          Integer version) {

    CommunityDraft draft() {
      return new CommunityDraft(
          name, shortName, purpose, Objects.requireNonNullElse(example, false));
    }
  }

  @GET
  @Operation(
      operationId = "listCommunities",
      summary = "List the communities of the network by name")
  public Page<CommunityLine> list(@BeanParam Paging paging) {
    return communities.list(paging.request());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readCommunity", summary = "Read one community")
  public CommunityView open(@PathParam("id") UUID id) {
    return communities.open(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createCommunity",
      summary = "Found a community; a convener convenes what they found")
  @APIResponseSchema(
      value = CommunityView.class,
      responseCode = "201",
      responseDescription = "The community; Location is its address")
  public Response create(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      CommunityBody body,
      @Context UriInfo here) {
    UUID id = communities.create(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(communities.open(id))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeCommunity", summary = "Change a community that was read")
  @APIResponse(responseCode = "200", description = "As it is now")
  public CommunityView edit(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      CommunityBody body) {
    CommunityBody change = required(body);
    communities.edit(id, ReadVersion.of(ifMatch, change.version()), change.draft());
    return communities.open(id);
  }

  @GET
  @Path("/{id}/members")
  @Operation(
      operationId = "listCommunityMembers",
      summary = "List who belongs to a community, conveners first")
  public Page<CommunityPerson> people(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return communities.people(id, paging.request());
  }

  @POST
  @Path("/{id}/members")
  @Operation(operationId = "joinCommunity", summary = "Join a community")
  public CommunityView join(@PathParam("id") UUID id) {
    communities.join(id);
    return communities.open(id);
  }

  @DELETE
  @Path("/{id}/members/me")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "leaveCommunity", summary = "Leave a community")
  public void leave(@PathParam("id") UUID id) {
    communities.leave(id);
  }

  @PUT
  @Path("/{id}/conveners/{member}")
  @Operation(operationId = "addConvener", summary = "Make a member a convener of a community")
  public CommunityView addConvener(@PathParam("id") UUID id, @PathParam("member") UUID member) {
    communities.addConvener(id, member);
    return communities.open(id);
  }

  @DELETE
  @Path("/{id}/conveners/{member}")
  @Operation(
      operationId = "removeConvener",
      summary = "Let a convener step down; the person stays a member of the community")
  public CommunityView removeConvener(@PathParam("id") UUID id, @PathParam("member") UUID member) {
    communities.removeConvener(id, member);
    return communities.open(id);
  }

  private static CommunityBody required(CommunityBody body) {
    if (body == null) {
      throw new BadRequestException("Send the community as JSON.");
    }
    return body;
  }
}
