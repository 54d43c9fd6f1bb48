package org.colloquy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.colloquy.attendance.boundary.PastReckonings;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportState;
import org.colloquy.imports.ImportView;
import org.colloquy.imports.RowView;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.shared.Page;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/**
 * {@code /admin/import/{id}}: a list that was read: which column is which field, what is thought of
 * each row, what came of it. Loads itself again while something is going on.
 */
@Named("importPage")
@RequestScoped
public class ImportPage {

  private static final String TEXTS = "importsText";
  private static final String HERE = "/admin/import-run?faces-redirect=true&id=";

  @Inject private Imports imports;
  @Inject private PastReckonings reckonings;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private String verdict;
  private String page;
  private boolean doubtful;
  private ImportView view;
  private Page<RowView> rows;

  public void load() {
    getView();
  }

  public String map() {
    return doing(
        imported -> {
          imports.map(imported, sent());
          notices.done(TEXTS, "done.mapped");
        });
  }

  /** A choice for each column, by its place. */
  private List<String> sent() {
    return IntStream.range(0, getView().columns().size())
        .mapToObj(place -> Objects.requireNonNullElse(request.getParameter("column" + place), ""))
        .toList();
  }

  public String apply() {
    return doing(
        imported -> {
          imports.apply(imported, doubtful);
          notices.done(TEXTS, "done.applying");
        });
  }

  public String undo() {
    return doing(
        imported -> {
          imports.undo(imported);
          notices.done(TEXTS, "done.undoing");
        });
  }

  public String reconcile() {
    return forms.submit(
        TEXTS,
        () -> {
          var task = reckonings.reconcile(Found.parse(id), formKey.key());
          notices.done(TEXTS, "done.reconciling");
          return "/tasks/task?faces-redirect=true&id=" + task;
        });
  }

  public String discard() {
    return forms.submit(
        TEXTS,
        () -> {
          imports.discard(Found.parse(id));
          notices.done(TEXTS, "done.discarded");
          return "/admin/import?faces-redirect=true";
        });
  }

  private String doing(Consumer<UUID> work) {
    var outcome =
        forms.submit(
            TEXTS,
            () -> {
              work.accept(Found.parse(id));
              return HERE + id;
            });
    view = null;
    return outcome;
  }

  public ImportView getView() {
    if (view == null) {
      view = Found.by(id, imports::get);
    }
    return view;
  }

  /** Those with the verdict that was asked for, else those that somebody has to look at first. */
  public Page<RowView> getRows() {
    if (rows == null) {
      rows = imports.rows(Found.parse(id), wanted(), Numbers.page(page));
    }
    return rows;
  }

  private Verdict wanted() {
    for (var each : Verdict.values()) {
      if (each.name().equals(verdict)) {
        return each;
      }
    }
    return null;
  }

  /** Whether something is going on that will be over by itself. */
  public boolean isBusy() {
    return is(ImportState.CHECKING) || is(ImportState.APPLYING) || is(ImportState.UNDOING);
  }

  public boolean isMappable() {
    return is(ImportState.READ) || is(ImportState.CHECKED);
  }

  public boolean isJudged() {
    return !is(ImportState.READ) && !is(ImportState.CHECKING);
  }

  /** Whether there is anything to carry out. */
  public boolean isApplicable() {
    return is(ImportState.CHECKED)
        && getView().count(Verdict.NEW.name())
                + getView().count(Verdict.KNOWN.name())
                + getView().count(Verdict.DOUBTFUL.name())
            > 0;
  }

  public boolean isUndoable() {
    return is(ImportState.APPLIED)
        && getView().outcomes().stream().anyMatch(each -> each.code().equals(Applied.DONE));
  }

  /** Whether there is anything of which figures could become official. */
  public boolean isReconcilable() {
    return isUndoable() && getView().columns().stream().anyMatch(each -> !each.sheet().isEmpty());
  }

  public boolean isDiscardable() {
    return isMappable() || is(ImportState.UNDONE);
  }

  private boolean is(ImportState state) {
    return getView().line().state() == state;
  }

  /** The address of this list of rows up to the number of the page. */
  public String getHere() {
    return "/admin/import/"
        + getView().line().id()
        + "?"
        + (wanted() == null ? "" : "verdict=" + wanted() + "&");
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String verdict) {
    this.verdict = verdict;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public boolean isDoubtful() {
    return doubtful;
  }

  public void setDoubtful(boolean doubtful) {
    this.doubtful = doubtful;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
