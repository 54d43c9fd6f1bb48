package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.colloquy.attendance.BroughtReport;
import org.colloquy.attendance.ReportList;
import org.colloquy.attendance.boundary.Reports;
import org.colloquy.shared.Invalid;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/**
 * {@code /sessions/{id}/reports}: the reports of a session; {@code /sessions/bring?id={id}}: brings
 * one. A form with a file is read where it is posted, so its address is its page's.
 */
@Named("reportsPage")
@RequestScoped
public class ReportsPage {

  private static final String TEXTS = "reportsText";

  @Inject private Reports reports;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private Part file;
  private ReportList list;

  public void load() {
    list = Found.by(id, reports::list);
  }

  public String bring() {
    return forms.submit(
        TEXTS,
        () -> {
          BroughtReport brought = Found.by(id, this::bring);
          if (brought.known()) {
            notices.info(TEXTS, "done.known");
          }
          return "/sessions/report?faces-redirect=true&id=" + id + "&report=" + brought.id();
        });
  }

  private BroughtReport bring(UUID session) {
    if (file == null || file.getSize() == 0) {
      throw Invalid.field("file", "files.missing");
    }
    try (InputStream content = file.getInputStream()) {
      return reports.bring(
          session, formKey.key(), FileName.sent(file.getSubmittedFileName()), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ReportList getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public Object getFile() {
    return file;
  }

  /** Faces hands on a field that carries no file as it came, as text. */
  public void setFile(Object sent) {
    file = sent instanceof Part part ? part : null;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
