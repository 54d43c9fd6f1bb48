package org.colloquy.web.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.colloquy.figures.FigureView;
import org.colloquy.figures.boundary.Figures;
import org.colloquy.shared.NotFound;
import org.colloquy.web.papers.ChartDrawing;
import org.colloquy.web.papers.CsvFile;
import org.colloquy.web.papers.Workbook;

/** {@code /admin/figure/members-by-country.csv}: a figure as a file; .xlsx and .svg likewise. */
@WebServlet("/admin/figure/*")
public class FigureServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern FILE = Pattern.compile("/([a-z-]{1,60})\\.(csv|xlsx|svg)");

  @Inject private transient Figures figures;
  @Inject private transient FigureWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!file.matches()) {
      throw new NotFound("There is no such file.");
    }
    var figure = figures.get(file.group(1));
    var content = new ByteArrayOutputStream();
    response.setContentType(write(figure, file.group(2), content));
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + figure.code() + "." + file.group(2) + "\"");
    response.setContentLength(content.size());
    content.writeTo(response.getOutputStream());
  }

  /** Returns the type of what was written. */
  private String write(FigureView figure, String kind, ByteArrayOutputStream content)
      throws IOException {
    switch (kind) {
      case "csv" -> {
        CsvFile.write(words.table(figure), content);
        return CsvFile.TYPE;
      }
      case "xlsx" -> {
        Workbook.write(words.table(figure), content);
        return Workbook.TYPE;
      }
      default -> {
        content.write(ChartDrawing.svg(words.chart(figure)).getBytes(StandardCharsets.UTF_8));
        return ChartDrawing.TYPE;
      }
    }
  }
}
