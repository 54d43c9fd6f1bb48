package org.colloquy.web.reports;

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
import java.io.InputStream;
import java.util.UUID;
import org.colloquy.attendance.BroughtReport;
import org.colloquy.attendance.ReportAnswers;
import org.colloquy.attendance.ReportList;
import org.colloquy.attendance.ReportView;
import org.colloquy.attendance.ReportedPerson;
import org.colloquy.attendance.boundary.Reports;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.Paging;
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

/** {@code /api/v1/sessions/{id}/attendance-reports}. */
@Path("/sessions/{id}/attendance-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class ReportsResource {

  private static final String REASON = "Why official figures are changed; needed once they are";

  @Inject private Reports reports;

  /** How a report is applied. */
  @Schema(name = "AttendanceReportApplication")
  public record Application(@Schema(nullable = true, description = REASON) String reason) {}

  @GET
  @Operation(
      operationId = "listAttendanceReports",
      summary = "List the participant reports of a session, for its organisers")
  public ReportList list(@PathParam("id") UUID id) {
    return reports.list(id);
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "bringAttendanceReport",
      summary =
          "Bring the participant report of a video service, or a list: the body is the file; it"
              + " counts when it is applied")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(
      value = ReportView.class,
      responseCode = "201",
      responseDescription =
          "What was recognised; Location is its address. The same file again is the same report")
  @APIResponse(responseCode = "409", description = "Cancelled, or not begun")
  public Response bring(
      @PathParam("id") UUID id,
      @QueryParam("name") @DefaultValue("report.csv") @Parameter(description = "Of the file")
          String name,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      InputStream body,
      @Context UriInfo here) {
    BroughtReport brought =
        reports.bring(
            id, Idempotency.of(key), name, body == null ? InputStream.nullInputStream() : body);
    return Response.created(here.getAbsolutePathBuilder().path(brought.id().toString()).build())
        .entity(reports.get(id, brought.id()))
        .build();
  }

  @GET
  @Path("/{report}")
  @Operation(
      operationId = "readAttendanceReport",
      summary = "Read what was recognised in a report, what it leaves open, and what came of it")
  public ReportView get(@PathParam("id") UUID id, @PathParam("report") UUID report) {
    return reports.get(id, report);
  }

  @GET
  @Path("/{report}/rows")
  @Operation(
      operationId = "listAttendanceReportRows",
      summary = "List the names in a report that was applied, each with its rows and who it is")
  public Page<ReportedPerson> rows(
      @PathParam("id") UUID id, @PathParam("report") UUID report, @BeanParam Paging paging) {
    return reports.rows(id, report, paging.request());
  }

  @PUT
  @Path("/{report}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "answerAttendanceReport",
      summary = "Say what a report leaves open: its zone, the order of its dates, its columns")
  @APIResponse(responseCode = "200", description = "As it is read now")
  @APIResponse(responseCode = "409", description = "It was applied")
  public ReportView answer(
      @PathParam("id") UUID id, @PathParam("report") UUID report, ReportAnswers body) {
    if (body == null) {
      throw new BadRequestException("Send the answers as JSON.");
    }
    return reports.answer(id, report, body);
  }

  @POST
  @Path("/{report}/application")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "applyAttendanceReport",
      summary = "Count what a report says, together with those that were applied before",
      description =
          "A report of many rows is applied by a task, which the answer names: at its address is"
              + " told how far it is. Asked for again it is the same task")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "409", description = "Its file, or names that counted, are deleted")
  public ReportView apply(
      @PathParam("id") UUID id, @PathParam("report") UUID report, Application body) {
    return reports.apply(id, report, body == null ? null : body.reason());
  }

  @DELETE
  @Path("/{report}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "takeBackAttendanceReport",
      summary = "Take a report back, with all that rested on it alone, and delete its file")
  @APIResponse(responseCode = "204", description = "Gone")
  public void takeBack(
      @PathParam("id") UUID id,
      @PathParam("report") UUID report,
      @QueryParam("reason") @Parameter(description = REASON) String reason) {
    reports.takeBack(id, report, reason);
  }
}
