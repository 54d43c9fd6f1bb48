package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.Roster;
import org.colloquy.sessions.Place;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/registrations}. */
@Path("/sessions/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class RegistrationsResource {

  @Inject private Registrations registrations;

  @GET
  @Operation(
      operationId = "readRoster",
      summary = "List who registered, for the organisers of the session")
  public Roster roster(@PathParam("id") UUID id) {
    return registrations.roster(id);
  }

  @POST
  @Operation(
      operationId = "register",
      summary = "Register the caller: a seat, or a place on the waiting list")
  @APIResponse(responseCode = "200", description = "The seat, or the place in the line")
  @APIResponse(
      responseCode = "409",
      description = "Registration is closed: not published, cancelled or already started")
  public Place register(@PathParam("id") UUID id) {
    return registrations.register(id);
  }

  @PUT
  @Path("/me")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "registerFor",
      summary = "Register the caller for the room or online, or change that",
      description =
          "Where seats in the room and places online are counted apart. Whoever wants what they did"
              + " not want before stands at the end of that line.")
  @APIResponse(responseCode = "200", description = "The place, or the place in the line")
  @APIResponse(
      responseCode = "409",
      description =
          "Registration is closed, or the place that the caller has would be given back for one"
              + " that is not free")
  public Place registerFor(@PathParam("id") UUID id, @NotNull WishInput input) {
    return registrations.registerFor(id, input.meant());
  }

  @PUT
  @Path("/me/offer")
  @Operation(
      operationId = "acceptOffer",
      summary = "Take the place that is held for the caller, who was next in line")
  @APIResponse(responseCode = "200", description = "The place")
  @APIResponse(responseCode = "409", description = "None is held, or not any more")
  public Place acceptOffer(@PathParam("id") UUID id) {
    return registrations.acceptOffer(id);
  }

  @DELETE
  @Path("/me/offer")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "refuseOffer",
      summary = "Pass on the place that is held for the caller; one online stays theirs")
  @APIResponse(responseCode = "204", description = "The next in line is asked")
  @APIResponse(responseCode = "409", description = "None is held")
  public void refuseOffer(@PathParam("id") UUID id) {
    registrations.refuseOffer(id);
  }

  @DELETE
  @Path("/me")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "cancelRegistration",
      summary = "Cancel the caller's registration; the next in line moves up")
  @APIResponse(responseCode = "204", description = "Cancelled")
  @APIResponse(responseCode = "409", description = "Not registered, or already started")
  public void cancel(@PathParam("id") UUID id) {
    registrations.cancel(id);
  }

  @DELETE
  @Path("/{member}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "freePlace",
      summary = "Free the place of a member whose membership is paused, for those who see the list")
  @APIResponse(responseCode = "204", description = "Free; the next in line moves up and is told")
  @APIResponse(
      responseCode = "409",
      description = "The person can come and decides for themselves, or it has already started")
  public void free(@PathParam("id") UUID id, @PathParam("member") UUID member) {
    registrations.free(id, member);
  }
}
