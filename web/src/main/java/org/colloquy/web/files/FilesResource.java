package org.colloquy.web.files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.colloquy.files.StoredFileView;
import org.colloquy.files.boundary.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/files}. */
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
@RequestScoped
public class FilesResource {

  @Inject private Files files;

  @GET
  @Path("/{id}")
  @Operation(operationId = "readFile", summary = "Read what a file is, for those who may read it")
  public StoredFileView get(@PathParam("id") UUID id) {
    return files.get(id);
  }

  @GET
  @Path("/{id}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "readFileContent",
      summary = "Download a file; Range goes on where a download broke off")
  @APIResponse(
      responseCode = "200",
      description = "The file, with its ETag; 206 for a part, 304 for what the caller has already",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "416", description = "The file has no such part")
  public Response content(
      @PathParam("id") UUID id,
      @QueryParam("width")
          @Parameter(
              description = "Of a picture: 320 or 800, where it is wider than that",
              schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
          String width,
      @HeaderParam("Range") @Parameter(hidden = true) String range,
      @HeaderParam("If-Range") @Parameter(hidden = true) String ifRange,
      @HeaderParam("If-None-Match") @Parameter(hidden = true) String ifNoneMatch) {
    var open = files.open(id, Width.parse(width));
    var download = Download.of(open, new Download.Wish(range, ifRange, ifNoneMatch));
    var answer = Response.status(download.status());
    download.headers().forEach(answer::header);
    if (download.until() > download.from()) {
      StreamingOutput content =
          out -> download.sendTo(out, number -> files.piece(id, open.width(), number));
      answer.entity(content);
    }
    return answer.build();
  }
}
