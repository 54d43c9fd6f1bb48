package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.colloquy.attendance.ReportAnswers;
import org.colloquy.attendance.ReportView;
import org.colloquy.attendance.boundary.Reports;
import org.colloquy.reports.ReportColumn;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Zones;

/**
 * {@code /sessions/{id}/reports/{report}}: what was recognised in a report, what has to be said of
 * it, and the buttons that count it and take it back.
 */
@Named("reportPage")
@RequestScoped
public class ReportPage {

  private static final String TEXTS = "reportsText";

  @Inject private Reports reports;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.report}")
  private String report;

  private ReportView view;
  private String zone;
  private String order;
  private boolean sameSession;
  private String reason;

  public void load() {
    view = reports.get(Found.parse(id), Found.parse(report));
    if (view.recognised() != null) {
      zone = view.recognised().zone();
      order = view.recognised().order();
      sameSession = view.recognised().confirmed();
    }
  }

  /** Reads it with what was said. */
  public String answer() {
    return forms.submit(
        TEXTS,
        () -> {
          say();
          notices.done(TEXTS, "done.answered");
          return here();
        });
  }

  /** Counts it, with what was said in the same form. */
  public String apply() {
    return forms.submit(
        TEXTS,
        () -> {
          if (!getView().report().applied()
              && !getView().report().underWay()
              && getView().recognised() != null) {
            say();
          }
          ReportView applied = reports.apply(Found.parse(id), Found.parse(report), reason);
          if (applied.report().underWay()) {
            notices.done(TEXTS, "done.begun");
            return "/tasks/task?faces-redirect=true&id=" + applied.report().task();
          }
          notices.done(TEXTS, "done.applied", applied.report().changed());
          return here();
        });
  }

  public String takeBack() {
    return forms.submit(
        TEXTS,
        () -> {
          reports.takeBack(Found.parse(id), Found.parse(report), reason);
          notices.done(TEXTS, "done.takenBack");
          return "/sessions/reports?faces-redirect=true&id=" + id;
        });
  }

  private void say() {
    reports.answer(
        Found.parse(id),
        Found.parse(report),
        new ReportAnswers(
            getView().recognised().zoneStated() ? "" : zone, order, headings(), sameSession));
    // It may be read otherwise now.
    view = null;
  }

  /** A choice for each column, by its place; what is as it was known is not said. */
  private List<String> headings() {
    List<ReportView.ColumnOfReport> columns = getView().recognised().columns();
    return IntStream.range(0, columns.size())
        .mapToObj(
            place -> {
              String said = Objects.requireNonNullElse(request.getParameter("column" + place), "");
              return said.equals(columns.get(place).meaning()) ? "" : said;
            })
        .toList();
  }

  private String here() {
    return "/sessions/report?faces-redirect=true&id=" + id + "&report=" + report;
  }

  public ReportView getView() {
    if (view == null) {
      view = reports.get(Found.parse(id), Found.parse(report));
    }
    return view;
  }

  public List<String> getZones() {
    return Zones.with(getView().recognised().zone());
  }

  /** What a column can be said to be. */
  public List<String> getMeanings() {
    return Arrays.stream(ReportColumn.values()).map(Enum::name).toList();
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public boolean isSameSession() {
    return sameSession;
  }

  public void setSameSession(boolean sameSession) {
    this.sameSession = sameSession;
  }

  /** Why official figures are changed. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }
}
