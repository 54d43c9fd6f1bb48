package org.colloquy.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.colloquy.certificates.RuleDraft;
import org.colloquy.certificates.RuleView;
import org.colloquy.certificates.SessionCertificates;
import org.colloquy.certificates.boundary.Certificates;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/certificates}. */
@Path("/sessions/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@RequestScoped
@Settled
public class CertificatesResource {

  @Inject private Certificates certificates;
  @Inject private Tasks tasks;

  /** The rule as a program sends it. */
  @Schema(name = "CertificateRuleInput")
  public record RuleBody(
      @Schema(
              required = true,
              enumeration = {"SHARE", "MINUTES", "SERIES"})
          String measure,
      @Schema(required = true, description = "Percent of the time, or minutes", example = "80")
          String amount,
      @Schema(description = "Whether who was asked for feedback has to have given it")
          Boolean feedback,
      @Schema(nullable = true, description = "Minutes of learning; missing: as long as it was held")
          String minutes,
      @Schema(nullable = true, maxLength = 100) String accreditation,
      @Schema(nullable = true, maxLength = 200, description = "Who answers for it")
          String signatory,
      @Schema(
              nullable = true,
              maxLength = 200,
              description = "Of what certificates are; missing: the session's title")
          String title,
      @Schema(
              nullable = true,
              description = "SERIES: the ids of the others of the series, besides this one")
          List<String> sessions,
      @Schema(description = "Without If-Match: the version of the rule that was read")
          Integer version) {

    RuleDraft draft() {
      return new RuleDraft(
          measure,
          amount,
          Boolean.TRUE.equals(feedback),
          minutes,
          accreditation,
          signatory,
          title,
          sessions == null ? null : String.join(" ", sessions));
    }
  }

  /** Why one is taken back. */
  @Schema(name = "CertificateRevocation")
  public record Revocation(
      @Schema(
              required = true,
              enumeration = {"MISTAKE", "ATTENDANCE", "PERSON", "OTHER"})
          String reason) {}

  @GET
  @Operation(
      operationId = "readCertificates",
      summary = "Read by which rule a session gives certificates and who has one, for organisers")
  public SessionCertificates read(@PathParam("id") UUID id) {
    return certificates.of(id);
  }

  @GET
  @Path("/rule")
  @Operation(
      operationId = "readCertificateRule",
      summary = "Read by which rule a session gives certificates, for organisers")
  public RuleView rule(@PathParam("id") UUID id) {
    return certificates.of(id).rule();
  }

  @PUT
  @Path("/rule")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeCertificateRule",
      summary = "Choose by which rule a session gives certificates from now on")
  @APIResponse(responseCode = "200", description = "The rule as it is now")
  public RuleView choose(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      RuleBody body) {
    if (body == null) {
      throw new BadRequestException("Send the rule as JSON.");
    }
    certificates.choose(id, ReadVersion.of(ifMatch, body.version()), body.draft());
    return certificates.of(id).rule();
  }

  @POST
  @Operation(
      operationId = "issueCertificates",
      summary = "Issue a certificate to everybody who meets the rule and was given none",
      description = "Long work: the answer is the task, at whose address is told how far it is")
  @APIResponseSchema(
      value = TaskView.class,
      responseCode = "202",
      responseDescription = "The task; Location is the address")
  @APIResponse(responseCode = "409", description = "The figures of the session are not official")
  public Response issueAll(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      @Context UriInfo here) {
    var task = certificates.issueAll(id, Idempotency.of(key));
    return Response.accepted(tasks.get(task))
        .location(here.getBaseUriBuilder().path("tasks").path(task.toString()).build())
        .build();
  }

  @PUT
  @Path("/people/{member}")
  @Operation(
      operationId = "issueCertificate",
      summary = "Issue a certificate to one person; nothing where they have one that stands")
  @APIResponse(responseCode = "200", description = "How things are now")
  @APIResponse(
      responseCode = "409",
      description = "Figures that are not official, a rule that is not met, or a removed person")
  public SessionCertificates issue(@PathParam("id") UUID id, @PathParam("member") UUID member) {
    certificates.issue(id, member);
    return certificates.of(id);
  }

  @PUT
  @Path("/{certificate}/revocation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "revokeCertificate", summary = "Take a certificate back")
  @APIResponse(responseCode = "200", description = "How things are now")
  @APIResponse(responseCode = "409", description = "It does not stand any more")
  public SessionCertificates revoke(
      @PathParam("id") UUID id, @PathParam("certificate") UUID certificate, Revocation body) {
    certificates.revoke(
        id, certificate, CertificatesPage.reason(body == null ? null : body.reason()));
    return certificates.of(id);
  }

  @PUT
  @Path("/{certificate}/correction")
  @Operation(
      operationId = "correctCertificate",
      summary = "Issue another certificate in place of this one, which says what is so now")
  @APIResponse(responseCode = "200", description = "How things are now")
  @APIResponse(
      responseCode = "409",
      description = "It says so already, does not stand any more, or the person was removed")
  public SessionCertificates correct(
      @PathParam("id") UUID id, @PathParam("certificate") UUID certificate) {
    certificates.correct(id, certificate);
    return certificates.of(id);
  }

  @PUT
  @Path("/{certificate}/confirmation")
  @Operation(
      operationId = "upholdCertificate",
      summary = "Say of a certificate that is in question that it stands all the same")
  @APIResponse(responseCode = "200", description = "How things are now")
  @APIResponse(responseCode = "409", description = "It does not stand any more")
  public SessionCertificates uphold(
      @PathParam("id") UUID id, @PathParam("certificate") UUID certificate) {
    certificates.uphold(id, certificate);
    return certificates.of(id);
  }
}
