package org.colloquy.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.boundary.OwnCertificates;
import org.colloquy.web.files.FileName;
import org.colloquy.web.papers.Paper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/me/certificates}. */
@Path("/me/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@RequestScoped
public class MyCertificatesResource {

  @Inject private OwnCertificates certificates;
  @Inject private CertificatePapers papers;

  @GET
  @Operation(operationId = "listMyCertificates", summary = "List your certificates")
  public List<CertificateView> list() {
    return certificates.mine();
  }

  @GET
  @Path("/{certificate}/paper")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "printCertificate",
      summary = "Print a certificate that stands: one's own, or of a session that one organises")
  @APIResponse(
      responseCode = "200",
      description = "Tagged PDF (application/pdf), in the caller's language",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "409", description = "This node makes other papers; try again")
  public Response print(
      @PathParam("certificate") UUID certificate,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var paper = papers.print(certificate, request, response);
    return Response.ok(paper, Paper.TYPE)
        .header("Content-Disposition", FileName.attachment(papers.fileName()))
        .build();
  }
}
