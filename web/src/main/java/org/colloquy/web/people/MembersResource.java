package org.colloquy.web.people;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.members.About;
import org.colloquy.members.Invitation;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Page;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.Paging;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.page.Zones;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/members}. */
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@RequestScoped
@Settled
public class MembersResource {

  @Inject private Members members;
  @Inject private Undelivered undelivered;
  @Inject private Tasks tasks;

  /** An invitation as a program sends it. */
  @Schema(name = "InvitationInput")
  public record InvitationBody(
      @Schema(required = true, maxLength = 100) String givenName,
      @Schema(maxLength = 100) String familyName,
      @Schema(required = true) String email,
      @Schema(description = "convener, network-admin, exchange-steward; all are members")
          Set<String> roles,
      @Schema(description = "ISO 3166 code of two letters") String country,
      @Schema(description = "Such as Europe/London") String zone,
      @Schema(description = "A code of the network's list of cadres") String cadre,
      @Schema(description = "Made up: gets no mail, removed with all examples") Boolean example) {

    Invitation invitation() {
      return new Invitation(
          givenName,
          familyName,
          email,
          roles,
          country,
          Zones.parse("zone", zone),
          cadre,
          Objects.requireNonNullElse(example, false));
    }
  }

  /** Roles as a program sends them. */
  @Schema(name = "RolesInput")
  public record RolesBody(
      @Schema(required = true) Set<String> roles,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  @GET
  @Operation(
      operationId = "listMembers",
      summary = "List members by family name; admins see everybody, with addresses",
      description = "Nobody is found by what they do not show to the caller")
  public Page<MemberView> list(@BeanParam Looked looked, @BeanParam Paging paging) {
    return members.list(looked.search(), paging.request());
  }

  @GET
  @Path("/{id}/about")
  @Operation(
      operationId = "readAboutMember",
      summary = "Read what a member says of themselves, as far as they show it to you")
  public About about(@PathParam("id") UUID id) {
    return members.about(id);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readMember", summary = "Read one member")
  public MemberView open(@PathParam("id") UUID id) {
    return members.get(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "inviteMember",
      summary = "Invite somebody (admins): makes the account and mails a link that lets them in")
  @APIResponseSchema(
      value = MemberView.class,
      responseCode = "201",
      responseDescription = "The member; Location is the address")
  @APIResponse(responseCode = "409", description = "The address is a member's already")
  public Response invite(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      InvitationBody body,
      @Context UriInfo here) {
    var member = members.invite(Idempotency.of(key), required(body).invitation());
    return Response.created(here.getAbsolutePathBuilder().path(member.id().toString()).build())
        .entity(member)
        .build();
  }

  @POST
  @Path("/{id}/invitation")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "remindMember",
      summary = "Send the way in again (admins)",
      description =
          "A new link; the one from before opens nothing from then on. With a key the same request"
              + " sent again sends no second letter")
  @APIResponse(responseCode = "204", description = "It is on its way")
  @APIResponse(responseCode = "409", description = "The person has signed in before")
  public void remind(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key) {
    members.remind(Idempotency.of(key), id);
  }

  @POST
  @Path("/reminders")
  @Operation(
      operationId = "remindAllInvited",
      summary = "Remind everybody who was invited and has not come (admins)",
      description =
          "Long work: the answer is the task, at whose address is told how far it is. Each person"
              + " gets one letter, whatever happens meanwhile; who comes is left out")
  @APIResponseSchema(
      value = TaskView.class,
      responseCode = "202",
      responseDescription = "The task; Location is the address")
  @APIResponse(responseCode = "409", description = "Everybody is being reminded already")
  public Response remindAll(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      @Context UriInfo here) {
    var task = members.remindAll(Idempotency.of(key));
    return Response.accepted(tasks.get(task))
        .location(here.getBaseUriBuilder().path("tasks").path(task.toString()).build())
        .build();
  }

  @PUT
  @Path("/{id}/roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeRoles", summary = "Give exactly these roles (admins)")
  @APIResponse(responseCode = "200", description = "The member as they are now")
  @APIResponse(
      responseCode = "409",
      description =
          "The roles were changed since the version in the body, or it would leave the network"
              + " without an admin")
  public MemberView changeRoles(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      RolesBody body) {
    var change = required(body);
    return members.changeRoles(id, ReadVersion.of(ifMatch, change.version()), change.roles());
  }

  @GET
  @Path("/undelivered")
  @Operation(
      operationId = "listUndelivered",
      summary = "List those whose mail comes back, the newest first (admins)")
  public List<UndeliveredMail> undelivered() {
    return undelivered.list();
  }

  @DELETE
  @Path("/{id}/undelivered")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "tryAddressAgain",
      summary = "Have the next mail to somebody sent again (admins)")
  public void tryAgain(@PathParam("id") UUID id) {
    undelivered.tryAgain(id);
  }

  @PUT
  @Path("/{id}/disabled")
  @Operation(
      operationId = "disableMember",
      summary = "Keep somebody out from the next request on (admins)")
  public MemberView disable(@PathParam("id") UUID id) {
    return members.disable(id);
  }

  @DELETE
  @Path("/{id}/disabled")
  @Operation(operationId = "enableMember", summary = "Let somebody in again (admins)")
  public MemberView enable(@PathParam("id") UUID id) {
    return members.enable(id);
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "removeMember",
      summary = "Remove somebody for good, with the account (admins)")
  public void remove(@PathParam("id") UUID id) {
    members.remove(id);
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException("Send a body as JSON.");
    }
    return body;
  }
}
