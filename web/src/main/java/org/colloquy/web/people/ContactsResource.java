package org.colloquy.web.people;

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
import java.util.Objects;
import java.util.UUID;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactView;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.ContactBook;
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

/** {@code /api/v1/contacts}. */
@Path("/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RequestScoped
@Settled
public class ContactsResource {

  @Inject private ContactBook contacts;

  /** A contact as a program sends it. */
  @Schema(name = "ContactInput")
  public record ContactBody(
      @Schema(required = true, maxLength = 100) String givenName,
      @Schema(maxLength = 100) String familyName,
      @Schema(description = "Whoever signs in with it later is this person") String email,
      @Schema(description = "A code of the network's list of cadres") String cadre,
      @Schema(description = "ISO 3166 code of two letters") String country,
      @Schema(description = "Whether the person asked to be written to; missing: no")
          Boolean mailWanted,
      @Schema(description = "When changing, without If-Match: the version that was read")
          Integer version) {

    ContactDraft draft() {
      return new ContactDraft(
          givenName,
          familyName,
          email,
          cadre,
          country,
          Objects.requireNonNullElse(mailWanted, false));
    }
  }

  @GET
  @Operation(
      operationId = "listContacts",
      summary = "List people who are known and have no account, by family name (admins)")
  public Page<ContactView> list(
      @QueryParam("search") @DefaultValue("") String search,
      @QueryParam("origin")
          @DefaultValue("")
          @Parameter(
              description =
                  "How they came to be known: NOTED, GUEST, WALK_IN, SPONSOR, MENTEE or IMPORTED;"
                      + " missing: all")
          String origin,
      @BeanParam Paging paging) {
    return contacts.list(search, Origins.named(origin), paging.request());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readContact", summary = "Read one contact (admins)")
  public ContactView open(@PathParam("id") UUID id) {
    return contacts.get(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addContact",
      summary = "Write somebody down who has no account (admins); nobody is written to")
  @APIResponseSchema(
      value = ContactView.class,
      responseCode = "201",
      responseDescription = "The contact; Location is the address")
  @APIResponse(responseCode = "409", description = "The address is somebody's already")
  public Response add(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      ContactBody body,
      @Context UriInfo here) {
    var contact = contacts.add(Idempotency.of(key), required(body).draft());
    return Response.created(here.getAbsolutePathBuilder().path(contact.id().toString()).build())
        .entity(contact)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeContact", summary = "Change what is known of a contact (admins)")
  @APIResponse(responseCode = "200", description = "The contact as it is now")
  @APIResponse(
      responseCode = "409",
      description =
          "It was changed since the version in the body, or the address is somebody else's")
  public ContactView change(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      ContactBody body) {
    var change = required(body);
    return contacts.edit(id, ReadVersion.of(ifMatch, change.version()), change.draft());
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "removeContact", summary = "Forget somebody for good (admins)")
  public void remove(@PathParam("id") UUID id) {
    contacts.remove(id);
  }

  @POST
  @Path("/{id}/invitation")
  @Operation(
      operationId = "inviteContact",
      summary = "Ask a contact to join (admins): makes the account and mails a link",
      description = "The person stays the same, with all that refers to them")
  @APIResponse(responseCode = "200", description = "The member who they are now")
  @APIResponse(responseCode = "409", description = "No address is known, or it has an account")
  public MemberView invite(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key) {
    return contacts.invite(Idempotency.of(key), id);
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException("Send a body as JSON.");
    }
    return body;
  }
}
