package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.members.DoubleView;
import org.colloquy.members.boundary.Doubles;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Paging;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/doubles}: people who may be one. */
@Path("/doubles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merges")
@RequestScoped
@Settled
public class DoublesResource {

  @Inject private Doubles doubles;

  @GET
  @Operation(
      operationId = "listDoubles",
      summary = "List pairs of people who may be one, the likeliest first (admins)",
      description =
          "By address and by name. A spelling that agrees in Latin letters alone is a hint, and"
              + " nobody is merged by it")
  public Page<DoubleView> list(@BeanParam Paging paging) {
    return doubles.list(paging.request());
  }

  @PUT
  @Path("/{one}/not/{other}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "tellApart",
      summary = "Say that two people are not the same (admins)",
      description = "They are not listed again. Saying it twice changes nothing")
  public void differ(@PathParam("one") UUID one, @PathParam("other") UUID other) {
    doubles.differ(one, other);
  }
}
