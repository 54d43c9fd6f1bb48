package org.colloquy.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.colloquy.exchange.boundary.Cancellation;
import org.colloquy.exchange.boundary.ExchangeLine;
import org.colloquy.exchange.boundary.InvitableNetwork;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.members.boundary.Page;
import org.colloquy.members.boundary.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joint sessions as the operator convenes them; on the platform's host. */
@Path("exchange/sessions")
@Tag(name = "Joint sessions (operator)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class JointSessionsResource {

  @Inject private JointSessions sessions;

  /**
   * What an edit sends.
   *
   * @param version of the session that was read
   */
  public record Edit(int version, JointDraft session) {}

  /**
   * What sending may carry.
   *
   * @param version of the session that was read; may be missing
   */
  public record Sending(Integer version) {}

  @GET
  @Operation(summary = "All joint sessions, the latest start first, with counts per network")
  public Page<JointSessionView> list(
      @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("20") int size) {
    SiteKind.PLATFORM.require();
    return sessions.all(new PageRequest(page, size));
  }

  @GET
  @Path("networks")
  @Operation(summary = "The networks that can be invited")
  public List<InvitableNetwork> networks() {
    SiteKind.PLATFORM.require();
    return sessions.invitable();
  }

  @POST
  @Operation(summary = "Draft a joint session; no network hears of it yet")
  public JointSessionView draft(JointDraft draft) {
    SiteKind.PLATFORM.require();
    return sessions.byId(sessions.draft(required(draft)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One joint session with its networks' answers and counts")
  public JointSessionView read(@PathParam("id") UUID id) {
    SiteKind.PLATFORM.require();
    return sessions.byId(id);
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change it; when it is sent, every invited network hears of the change")
  public JointSessionView edit(@PathParam("id") UUID id, Edit edit) {
    SiteKind.PLATFORM.require();
    sessions.edit(id, required(edit).version(), required(edit.session()));
    return sessions.byId(id);
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Discard a draft")
  public void discard(@PathParam("id") UUID id) {
    SiteKind.PLATFORM.require();
    sessions.discard(id);
  }

  @POST
  @Path("{id}/invitations")
  @Operation(summary = "Send the invitations; sending twice is sending once")
  public JointSessionView send(@PathParam("id") UUID id, Sending sending) {
    SiteKind.PLATFORM.require();
    boolean named = sending != null && sending.version() != null;
    sessions.send(id, named ? sending.version() : sessions.byId(id).version());
    return sessions.byId(id);
  }

  @POST
  @Path("{id}/cancellation")
  @Operation(summary = "Call it off in every invited network")
  public JointSessionView cancel(@PathParam("id") UUID id, Cancellation cancellation) {
    SiteKind.PLATFORM.require();
    sessions.cancel(id, cancellation == null ? null : cancellation.reason());
    return sessions.byId(id);
  }

  @GET
  @Path("{id}/log")
  @Operation(summary = "What happened to it and in which network, the newest first")
  public List<ExchangeLine> log(@PathParam("id") UUID id) {
    SiteKind.PLATFORM.require();
    return sessions.log(id);
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException("The request needs a body.");
    }
    return body;
  }
}
