package org.colloquy.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.colloquy.networks.NewNetwork;
import org.colloquy.networks.SuspensionDraft;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.networks.boundary.NetworkDirectory;
import org.colloquy.networks.boundary.NetworkLine;
import org.colloquy.networks.boundary.NetworkState;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The networks of this platform; on the platform's host. */
@Path("networks")
@Tag(name = "Networks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NetworksResource {

  @Inject private NetworkDirectory directory;
  @Inject private NetworkConsole console;
  @Inject private Viewer viewer;

  @GET
  @SecurityRequirements
  @Operation(
      operationId = "listNetworks",
      summary = "The networks that are open to members, by name")
  public Page<NetworkLine> list(@BeanParam Paging paging) {
    requirePlatform();
    return directory.list(paging.request());
  }

  @GET
  @Path("{slug}")
  @Operation(
      operationId = "readNetwork",
      summary = "One network with the state and the steps of its making (operator)")
  public NetworkState read(@PathParam("slug") String slug) {
    requirePlatform();
    return console.bySlug(slug);
  }

  @POST
  @Operation(
      operationId = "startNetwork",
      summary = "Start a network for its admin; follow its making at the address given")
  @APIResponseSchema(
      value = NetworkState.class,
      responseCode = "202",
      responseDescription = "The name is reserved and the run has begun")
  @APIResponse(responseCode = "409", description = "Another network took the name meanwhile")
  public Response start(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      NewNetwork network,
      @Context UriInfo uri) {
    requirePlatform();
    if (network == null) {
      throw new BadRequestException("The request needs a body.");
    }
    var started = console.start(Idempotency.of(key), network, viewer.getName());
    return Response.accepted(started)
        .location(uri.getAbsolutePathBuilder().path(started.slug()).build())
        .build();
  }

  @POST
  @Path("{slug}/suspension")
  @Operation(
      operationId = "suspendNetwork",
      summary = "Close a network until it is resumed; its data stays and its jobs wait")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "It is not active")
  public NetworkState suspend(@PathParam("slug") String slug, SuspensionDraft draft) {
    requirePlatform();
    return console.suspend(
        slug, draft == null ? new SuspensionDraft(null) : draft, viewer.getName());
  }

  @DELETE
  @Path("{slug}/suspension")
  @Operation(operationId = "resumeNetwork", summary = "Open a suspended network again")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "No operator suspended it")
  public NetworkState resume(@PathParam("slug") String slug) {
    requirePlatform();
    return console.resume(slug);
  }

  /** A network's own site has nothing at this address. */
  private static void requirePlatform() {
    if (BoundTenant.optional().isPresent()) {
      throw new NotFound("Not a resource of this site.");
    }
  }
}
