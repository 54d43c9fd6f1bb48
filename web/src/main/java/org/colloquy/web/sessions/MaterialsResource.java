package org.colloquy.web.sessions;

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
import java.io.InputStream;
import java.util.UUID;
import org.colloquy.files.StoredFileView;
import org.colloquy.sessions.boundary.Materials;
import org.colloquy.sessions.boundary.MaterialsView;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/materials}. */
@Path("/sessions/{id}/materials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class MaterialsResource {

  @Inject private Materials materials;

  /** A name as a program sends it. */
  @Schema(name = "FileName")
  public record NameBody(@Schema(required = true, maxLength = 200) String name) {}

  @GET
  @Operation(
      operationId = "listMaterials",
      summary = "List the files that belong to a session, for those who see it")
  public MaterialsView list(@PathParam("id") UUID id) {
    return materials.of(id);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "addMaterial",
      summary = "Add a file to a session, for those who run it; the body is the file")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(
      value = StoredFileView.class,
      responseCode = "201",
      responseDescription = "The file; Location is its address")
  public Response add(
      @PathParam("id") UUID id,
      @QueryParam("name")
          @DefaultValue("file")
          @Parameter(description = "As readers save it, with its ending")
          String name,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      InputStream body,
      @Context UriInfo here) {
    var kept =
        materials.add(
            id, Idempotency.of(key), name, body == null ? InputStream.nullInputStream() : body);
    var address = here.getBaseUriBuilder().path("files").path(kept.id().toString()).build();
    return Response.created(address).entity(kept).build();
  }

  @PUT
  @Path("/{file}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "renameMaterial", summary = "Call a file otherwise")
  @APIResponse(responseCode = "200", description = "As it is now")
  public StoredFileView rename(
      @PathParam("id") UUID id, @PathParam("file") UUID file, NameBody body) {
    if (body == null) {
      throw new BadRequestException("Send the name as JSON.");
    }
    return materials.rename(id, file, body.name());
  }

  @DELETE
  @Path("/{file}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "removeMaterial",
      summary = "Remove a file; it can be brought back for a week")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    materials.remove(id, file);
  }

  @POST
  @Path("/{file}/return")
  @Consumes(MediaType.WILDCARD)
  @Operation(operationId = "bringMaterialBack", summary = "Bring a file back that was removed")
  @APIResponse(responseCode = "200", description = "It is there again")
  public StoredFileView bringBack(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    return materials.bringBack(id, file);
  }
}
