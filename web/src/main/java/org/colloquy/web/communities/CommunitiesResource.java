package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Objects;
import java.util.UUID;
import org.colloquy.communities.ShortName;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.communities.boundary.CommunityLine;
import org.colloquy.communities.boundary.CommunityPerson;
import org.colloquy.communities.boundary.CommunityView;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
      @Schema(description = "When changing: the version that was read") Integer version) {

    CommunityDraft draft() {
      return new CommunityDraft(
          name, shortName, purpose, Objects.requireNonNullElse(example, false));
    }
  }

  @GET
  @Operation(summary = "List the communities of the network by name")
  public Page<CommunityLine> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    return communities.list(new PageRequest(page, size));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read one community")
  public CommunityView open(@PathParam("id") String id) {
    return communities.open(Found.parse(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Found a community; a convener convenes what they found")
  @APIResponse(responseCode = "201", description = "The community; Location is its address")
  public Response create(
      @HeaderParam(Idempotency.HEADER) @Parameter(description = Idempotency.MEANING) String key,
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
  @Operation(summary = "Change a community; version is the one that was read")
  @APIResponse(responseCode = "409", description = "Somebody else changed it since that version")
  public CommunityView edit(@PathParam("id") String id, CommunityBody body) {
    UUID community = Found.parse(id);
    CommunityBody change = required(body);
    if (change.version() == null) {
      throw Invalid.field("version", "api.version");
    }
    communities.edit(community, change.version(), change.draft());
    return communities.open(community);
  }

  @GET
  @Path("/{id}/members")
  @Operation(summary = "List who belongs to a community, conveners first")
  public Page<CommunityPerson> people(
      @PathParam("id") String id,
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    return communities.people(Found.parse(id), new PageRequest(page, size));
  }

  @POST
  @Path("/{id}/members")
  @Operation(summary = "Join a community")
  public CommunityView join(@PathParam("id") String id) {
    UUID community = Found.parse(id);
    communities.join(community);
    return communities.open(community);
  }

  @DELETE
  @Path("/{id}/members/me")
  @Operation(summary = "Leave a community")
  public void leave(@PathParam("id") String id) {
    communities.leave(Found.parse(id));
  }

  @PUT
  @Path("/{id}/conveners/{member}")
  @Operation(summary = "Make a member a convener of a community")
  public CommunityView addConvener(@PathParam("id") String id, @PathParam("member") String member) {
    UUID community = Found.parse(id);
    communities.addConvener(community, Found.parse(member));
    return communities.open(community);
  }

  @DELETE
  @Path("/{id}/conveners/{member}")
  @Operation(summary = "Let a convener step down; the person stays a member of the community")
  public CommunityView removeConvener(
      @PathParam("id") String id, @PathParam("member") String member) {
    UUID community = Found.parse(id);
    communities.removeConvener(community, Found.parse(member));
    return communities.open(community);
  }

  private static CommunityBody required(CommunityBody body) {
    if (body == null) {
      throw new BadRequestException("Send the community as JSON.");
    }
    return body;
  }
}
