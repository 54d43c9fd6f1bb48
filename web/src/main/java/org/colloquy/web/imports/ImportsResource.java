package org.colloquy.web.imports;

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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.colloquy.attendance.boundary.PastReckonings;
import org.colloquy.imports.ImportLine;
import org.colloquy.imports.ImportView;
import org.colloquy.imports.RowView;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
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

/** {@code /api/v1/imports}. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RequestScoped
@Settled
public class ImportsResource {

  @Inject private Imports imports;
  @Inject private PastReckonings reckonings;
  @Inject private Tasks tasks;
  @Inject private Report report;
  @Inject private Template template;

  /** What can be imported. */
  @Schema(name = "ImportKind")
  public record Kind(String code) {}

  /** Which column is which field, as a program sends it. */
  @Schema(name = "ImportMapping")
  public record MappingBody(
      @Schema(
              required = true,
              description = "A field's name for each column, empty to leave it out")
          List<String> mapping) {}

  /** How an import is applied. */
  @Schema(name = "ImportApplication")
  public record ApplicationBody(
      @Schema(description = "Whether the doubtful rows are carried out, too") boolean doubtful) {}

  @GET
  @Operation(operationId = "listImports", summary = "List the imports of the last month")
  public Page<ImportLine> list(@BeanParam Paging paging) {
    return imports.list(paging.request());
  }

  @GET
  @Path("/kinds")
  @Operation(operationId = "listImportKinds", summary = "List what can be imported")
  public List<Kind> kinds() {
    return imports.kinds().stream().map(Kind::new).toList();
  }

  @GET
  @Path("/template")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "readImportTemplate",
      summary = "Download a list to fill in, with what is there already where that can be changed")
  @APIResponse(
      responseCode = "200",
      description = "The headings are in the caller's language",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template(
      @QueryParam("kind")
          @DefaultValue("invitations")
          @Parameter(description = "One of the kinds that can be imported")
          String kind,
      @QueryParam("format")
          @DefaultValue("csv")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"csv", "xlsx"}))
          String format) {
    var file = template.file(kind, format);
    return Response.ok(file.content()).type(file.type()).build();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "beginImport",
      summary =
          "Bring a list: the body is CSV, TSV or XLSX; nothing of it is kept before it is applied")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponseSchema(
      value = ImportView.class,
      responseCode = "201",
      responseDescription = "What was recognised; Location is its address")
  public Response begin(
      @QueryParam("kind")
          @DefaultValue("invitations")
          @Parameter(description = "One of the kinds that can be imported")
          String kind,
      @QueryParam("name") @DefaultValue("") @Parameter(description = "Of the file") String name,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      InputStream body,
      @Context UriInfo here) {
    var id =
        imports.begin(
            Idempotency.of(key), kind, name, body == null ? InputStream.nullInputStream() : body);
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(imports.get(id))
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readImport",
      summary = "Read an import: its columns, and how many rows have which verdict")
  public ImportView get(@PathParam("id") UUID id) {
    return imports.get(id);
  }

  @GET
  @Path("/{id}/rows")
  @Operation(operationId = "listImportRows", summary = "List rows with their verdicts")
  public Page<RowView> rows(
      @PathParam("id") UUID id,
      @QueryParam("verdict")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"NEW", "KNOWN", "UNCHANGED", "DOUBTFUL", "WRONG"}))
          String verdict,
      @BeanParam Paging paging) {
    return imports.rows(id, parsed(verdict), paging.request());
  }

  private static Verdict parsed(String verdict) {
    if (verdict == null || verdict.isBlank()) {
      return null;
    }
    return Arrays.stream(Verdict.values())
        .filter(each -> each.name().equals(verdict))
        .findFirst()
        .orElseThrow(() -> Invalid.field("verdict", "imports.verdict"));
  }

  @GET
  @Path("/{id}/report")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "readImportReport",
      summary = "Download every row with its verdict and what came of it")
  @APIResponse(
      responseCode = "200",
      description = "CSV in UTF-8, in the caller's language",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response report(@PathParam("id") UUID id) {
    imports.get(id);
    StreamingOutput csv = out -> report.write(id, out);
    return Response.ok(csv).type(Report.TYPE).build();
  }

  @PUT
  @Path("/{id}/mapping")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mapImport",
      summary = "Say which column is which field; then every row gets its verdict, as a task")
  @APIResponse(responseCode = "200", description = "As it is now")
  public ImportView map(@PathParam("id") UUID id, MappingBody body) {
    if (body == null || body.mapping() == null) {
      throw new BadRequestException("Send the mapping as JSON.");
    }
    return imports.map(id, body.mapping());
  }

  @POST
  @Path("/{id}/application")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "applyImport",
      summary = "Carry out what makes or changes something, as a task")
  @APIResponse(responseCode = "200", description = "As it is now")
  public ImportView apply(@PathParam("id") UUID id, ApplicationBody body) {
    return imports.apply(id, body != null && body.doubtful());
  }

  @POST
  @Path("/{id}/return")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "undoImport",
      summary = "Take back what it has made, as a task; what was changed since stays")
  @APIResponse(responseCode = "200", description = "As it is now")
  public ImportView undo(@PathParam("id") UUID id) {
    return imports.undo(id);
  }

  @POST
  @Path("/{id}/reconciliation")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "reconcileImport",
      summary = "Make the figures of all sessions that it has brought official",
      description =
          "Long work: the answer is the task, at whose address is told how far it is. Those whose"
              + " figures are official already stay as they are")
  @APIResponseSchema(
      value = TaskView.class,
      responseCode = "202",
      responseDescription = "The task; Location is the address")
  @APIResponse(responseCode = "409", description = "It is not carried out, or is being undone")
  public Response reconcile(
      @PathParam("id") UUID id,
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      @Context UriInfo here) {
    var task = reckonings.reconcile(id, Idempotency.of(key));
    return Response.accepted(tasks.get(task))
        .location(here.getBaseUriBuilder().path("tasks").path(task.toString()).build())
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "discardImport",
      summary = "Throw an import away that has changed nothing, or nothing any more")
  @APIResponse(responseCode = "204", description = "Gone, with its rows")
  public void discard(@PathParam("id") UUID id) {
    imports.discard(id);
  }
}
