package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.colloquy.shared.Invalid;
import org.colloquy.web.files.FileName;
import org.colloquy.web.papers.Paper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/sign-in-sheet}. */
@Path("/sessions/{id}/sign-in-sheet")
@Tag(name = "Sessions")
@RequestScoped
public class SignInSheetResource {

  @Inject private SignInSheets sheets;

  @GET
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "readSignInSheet",
      summary =
          "Print the sign-in sheet and the poster of a session, for those who see who registered")
  @APIResponse(
      responseCode = "200",
      description = "Tagged PDF (application/pdf), in the caller's language",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "409", description = "This node makes other papers; try again")
  public Response print(
      @PathParam("id") UUID id,
      @QueryParam("lines")
          @DefaultValue("" + SignInSheets.USUAL_LINES)
          @Parameter(
              description = "Empty lines for people who have not registered, 0 to 200",
              schema = @Schema(type = SchemaType.INTEGER, format = "int32", defaultValue = "10"))
          String lines,
      @QueryParam("email")
          @DefaultValue("false")
          @Parameter(
              description = "Whether there is an empty column for e-mail addresses",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          String email,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var paper = sheets.print(id, number(lines), Boolean.parseBoolean(email), request, response);
    return Response.ok(paper, Paper.TYPE)
        .header("Content-Disposition", FileName.attachment(sheets.fileName()))
        .build();
  }

  private static int number(String lines) {
    try {
      return Integer.parseInt(lines);
    } catch (NumberFormatException e) {
      throw Invalid.field("lines", "api.number");
    }
  }
}
