package org.colloquy.web.exchange;

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
import java.util.UUID;
import org.colloquy.exchange.boundary.Cancellation;
import org.colloquy.exchange.boundary.ExchangeLine;
import org.colloquy.exchange.boundary.InvitableNetwork;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Page;
import org.colloquy.web.area.OnPlatform;
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

/** Joint sessions as the operator convenes them; on the platform's host. */
@Path("/exchange/sessions")
@Tag(name = "Joint sessions (operator)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Settled
@OnPlatform
public class JointSessionsResource {

  @Inject private JointSessions sessions;

  /**
   * A joint session as a program sends it.
   *
   * @param version when changing
   */
  @Schema(name = "JointSessionInput")
  public record JointInput(
      @Flat JointDraft session,
      @Schema(description = "When changing, and without If-Match: the version that was read")
          Integer version) {}

  /**
   * What sending may carry.
   *
   * @param version of the session that was read; may be missing
   */
  public record Sending(Integer version) {}

  @GET
  @Operation(
      operationId = "listJointSessions",
      summary = "All joint sessions, the latest start first, with counts per network")
  public Page<JointSessionView> list(@BeanParam Paging paging) {
    return sessions.all(paging.request());
  }

  @GET
  @Path("networks")
  @Operation(operationId = "listInvitableNetworks", summary = "The networks that can be invited")
  public List<InvitableNetwork> networks() {
    return sessions.invitable();
  }

  @POST
  @Operation(
      operationId = "draftJointSession",
      summary = "Draft a joint session; no network hears of it yet")
  @APIResponseSchema(
      value = JointSessionView.class,
      responseCode = "201",
      responseDescription = "The draft; Location is its address")
  public Response draft(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      JointInput body,
      @Context UriInfo here) {
    UUID id = sessions.draft(Idempotency.of(key), required(body).session());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(sessions.byId(id))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "readJointSession",
      summary = "One joint session with its networks' answers and counts")
  public JointSessionView read(@PathParam("id") UUID id) {
    return sessions.byId(id);
  }

  @PUT
  @Path("{id}")
  @Operation(
      operationId = "changeJointSession",
      summary = "Change it; when it is sent, every invited network hears of the change")
  @APIResponse(responseCode = "200", description = "As it is now")
  public JointSessionView edit(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      JointInput body) {
    JointInput change = required(body);
    sessions.edit(id, ReadVersion.of(ifMatch, change.version()), change.session());
    return sessions.byId(id);
  }

  @DELETE
  @Path("{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "discardJointSession", summary = "Discard a draft")
  public void discard(@PathParam("id") UUID id) {
    sessions.discard(id);
  }

  @POST
  @Path("{id}/invitations")
  @Operation(
      operationId = "sendInvitations",
      summary = "Send the invitations; sending twice is sending once")
  public JointSessionView send(@PathParam("id") UUID id, Sending sending) {
    boolean named = sending != null && sending.version() != null;
    sessions.send(id, named ? sending.version() : sessions.byId(id).version());
    return sessions.byId(id);
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(operationId = "cancelJointSession", summary = "Call it off in every invited network")
  public JointSessionView cancel(@PathParam("id") UUID id, Cancellation cancellation) {
    sessions.cancel(id, cancellation == null ? null : cancellation.reason());
    return sessions.byId(id);
  }

  @GET
  @Path("{id}/log")
  @Operation(
      operationId = "listJointSessionLog",
      summary = "What happened to it and in which network, the newest first")
  public List<ExchangeLine> log(@PathParam("id") UUID id) {
    UUID session = sessions.byId(id).id();
    return sessions.log(session);
  }

  private static JointInput required(JointInput body) {
    if (body == null) {
      throw new BadRequestException("Send the joint session as JSON.");
    }
    return body;
  }
}
