package org.colloquy.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.colloquy.exchange.boundary.InvitationView;
import org.colloquy.exchange.boundary.JointInvitations;
import org.colloquy.exchange.boundary.LedgerLine;
import org.colloquy.exchange.boundary.Refusal;
import org.colloquy.exchange.boundary.Withdrawal;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.area.OnNetwork;
import org.colloquy.web.page.Paging;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A network's invitations to joint sessions, for its steward or admin; on the network's host. */
@Path("/exchange")
@Tag(name = "Invitations to joint sessions (network)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Settled
@OnNetwork
public class JointInvitationsResource {

  @Inject private JointInvitations invitations;

  /**
   * What an acceptance sends.
   *
   * @param revision of the text that was read
   */
  public record Acceptance(@Schema(required = true) int revision) {}

  @GET
  @Path("invitations")
  @Operation(
      operationId = "listInvitations",
      summary = "All invitations; those that wait for an answer come first")
  public Page<InvitationView> list(@BeanParam Paging paging) {
    List<InvitationView> all = invitations.all();
    PageRequest request = paging.request();
    return Page.of(
        request, all.stream().skip(request.offset()).limit(request.size()).toList(), all.size());
  }

  @GET
  @Path("invitations/{id}")
  @Operation(operationId = "readInvitation", summary = "One invitation")
  public InvitationView read(@PathParam("id") UUID id) {
    return invitations.byId(id);
  }

  @POST
  @Path("invitations/{id}/acceptance")
  @Operation(
      operationId = "acceptInvitation",
      summary = "Take part: members see the session among their own and register here")
  public InvitationView accept(@PathParam("id") UUID id, Acceptance acceptance) {
    if (acceptance == null) {
      throw new BadRequestException("Name the revision of the text that was read.");
    }
    invitations.accept(id, acceptance.revision());
    return invitations.byId(id);
  }

  @POST
  @Path("invitations/{id}/refusal")
  @Operation(
      operationId = "declineInvitation",
      summary = "Do not take part; the reason goes to the operator, the note stays here")
  public InvitationView decline(@PathParam("id") UUID id, Refusal refusal) {
    invitations.decline(id, refusal == null ? new Refusal(null, null) : refusal);
    return invitations.byId(id);
  }

  @POST
  @Path("invitations/{id}/withdrawal")
  @Operation(
      operationId = "withdrawFromJointSession",
      summary = "Leave after having accepted, for good")
  public InvitationView withdraw(@PathParam("id") UUID id, Withdrawal withdrawal) {
    invitations.withdraw(id, withdrawal == null ? new Withdrawal(null) : withdrawal);
    return invitations.byId(id);
  }

  @GET
  @Path("ledger")
  @Operation(
      operationId = "listLedger",
      summary = "What came in from the exchange and what went out, the newest first")
  public Page<LedgerLine> ledger(@BeanParam Paging paging) {
    return invitations.ledger(paging.request());
  }
}
