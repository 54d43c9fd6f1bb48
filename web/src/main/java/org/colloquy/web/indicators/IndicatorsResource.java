package org.colloquy.web.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.colloquy.indicators.CountedRow;
import org.colloquy.indicators.QualityLine;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Paging;
import org.colloquy.web.papers.CsvFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/figures/…}, what sessions came to. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
@RequestScoped
public class IndicatorsResource {

  @Inject private Dashboard dashboard;
  @Inject private IndicatorWords words;

  @GET
  @Operation(
      operationId = "listFigures",
      summary = "Read what the network's sessions came to, by a filter (admins)",
      description =
          "People of a country or a cadre are not shown where they, or those left out, are too few")
  @APIResponse(responseCode = "200", description = "All figures, in their order")
  @APIResponse(responseCode = "403", description = "Suppressed: too few people are chosen, or left")
  public List<IndicatorBody> list(@BeanParam Asked asked) {
    return dashboard.all(asked.draft()).stream()
        .map(indicator -> IndicatorBody.of(indicator, words))
        .toList();
  }

  @GET
  @Path("/quality")
  @Operation(
      operationId = "listDataQuality",
      summary = "Read what is amiss in the data that figures are counted from (admins)")
  public List<QualityLine> quality() {
    return dashboard.quality();
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "readFigure", summary = "Read one figure by a filter (admins)")
  @APIResponse(responseCode = "200", description = "The figure")
  @APIResponse(responseCode = "403", description = "Suppressed: too few people are chosen, or left")
  public IndicatorBody read(@PathParam("code") String code, @BeanParam Asked asked) {
    return IndicatorBody.of(dashboard.get(code, asked.draft()), words);
  }

  @GET
  @Path("/{code}/rows")
  @Operation(
      operationId = "listFigureRows",
      summary = "List the rows that a figure is counted from; nobody is named (admins)")
  @APIResponse(responseCode = "200", description = "Some of the rows")
  @APIResponse(responseCode = "403", description = "Suppressed: too few people stand behind it")
  public Page<CountedRow> rows(
      @PathParam("code") String code, @BeanParam Asked asked, @BeanParam Paging paging) {
    var page = paging.request();
    var rows = dashboard.rows(code, asked.draft());
    return Page.of(
        page, rows.stream().skip(page.offset()).limit(page.size()).toList(), rows.size());
  }

  @GET
  @Path("/{code}/rows.csv")
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadFigureRows",
      summary = "Download all rows that a figure is counted from (admins)")
  @APIResponse(
      responseCode = "200",
      description = "CSV in UTF-8; the columns are named as in JSON",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "403", description = "Suppressed: too few people stand behind it")
  public Response csv(@PathParam("code") String code, @BeanParam Asked asked) {
    var rows = dashboard.rows(code, asked.draft());
    StreamingOutput csv =
        out ->
            CsvFile.write(
                CountedRows.COLUMNS, rows.stream().map(CountedRows::cells).iterator(), out);
    return Response.ok(csv).type(CsvFile.TYPE).build();
  }
}
