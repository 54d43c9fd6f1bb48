package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.colloquy.members.MergeDraft;
import org.colloquy.members.MergeView;
import org.colloquy.members.boundary.Merges;
import org.colloquy.shared.Invalid;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/merges}, {@code /api/v1/people/{id}/merges}: people who turned out to be one. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merges")
@RequestScoped
@Settled
public class MergesResource {

  @Inject private Merges merges;

  /** Two people as a program sends them. */
  @Schema(name = "MergeInput")
  public record MergeBody(
      @Schema(required = true, description = "Who remains: a member or a contact") UUID remaining,
      @Schema(required = true, description = "The version of them that was read")
          Integer remainingVersion,
      @Schema(required = true, description = "Who becomes part of them; no member of a contact")
          UUID going,
      @Schema(required = true, description = "The version of them that was read")
          Integer goingVersion) {

    MergeDraft draft() {
      if (remainingVersion == null || goingVersion == null) {
        throw Invalid.field(
            remainingVersion == null ? "remainingVersion" : "goingVersion", "form.stale");
      }
      return new MergeDraft(remaining, remainingVersion, going, goingVersion);
    }
  }

  @GET
  @Path("/people/{id}/merges")
  @Operation(
      operationId = "listMerges",
      summary = "List who turned out to be this member or contact, the latest first (admins)")
  public List<MergeView> list(@PathParam("id") UUID id) {
    return merges.into(id);
  }

  @POST
  @Path("/merges")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mergePeople",
      summary = "Make two people one (admins)",
      description =
          "What the one who goes had is of the one who remains, but for roles; nobody can sign in"
              + " as them any more. It can be taken back")
  @APIResponseSchema(
      value = MergeView.class,
      responseCode = "201",
      responseDescription = "What was done; Location is where it is taken back")
  @APIResponse(
      responseCode = "409",
      description = "One of them was changed since, or they cannot be one in this way")
  public Response merge(MergeBody body, @Context UriInfo here) {
    if (body == null) {
      throw new BadRequestException("Send a body as JSON.");
    }
    var made = merges.merge(body.draft());
    return Response.created(here.getAbsolutePathBuilder().path(made.id().toString()).build())
        .entity(made)
        .build();
  }

  @DELETE
  @Path("/merges/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "undoMerge",
      summary = "Take back that two people are one (admins)",
      description =
          "Each has what they had. What was made since stays with the one who remained. Of several"
              + " the latest comes first")
  @APIResponse(responseCode = "204", description = "They are two again")
  @APIResponse(responseCode = "409", description = "Somebody else became part of them later")
  public void undo(@PathParam("id") UUID id) {
    merges.undo(id);
  }
}
