package org.colloquy.web.totals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.shared.Conflict;
import org.colloquy.totals.Bound;
import org.colloquy.totals.Measure;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.boundary.LegacyTotals;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/** {@code /admin/totals/new}: a new total; {@code /admin/totals/{id}}: the change of one. */
@Named("totalForm")
@RequestScoped
public class TotalForm {

  private static final String TEXTS = "figuresText";
  private static final String STALE = "stale-edit";
  private static final String LIST = "/admin/totals?faces-redirect=true";

  @Inject private LegacyTotals totals;
  @Inject private CodeLists codes;
  @Inject private TotalWords words;
  @Inject private Choices choices;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private int version;
  private TotalView kept;
  private final Typed<TotalDraft> typed = new Typed<>(TotalDraft.class);
  private List<Difference> theirs = List.of();

  public void load() {
    if (!isNew()) {
      version = getKept().version();
      typed.show(getKept());
    }
  }

  /** On a post: there is such a total, whatever else was sent. */
  public void find() {
    getKept();
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          if (isNew()) {
            totals.add(formKey.key(), typed.draft());
            notices.done(TEXTS, "done.total.added");
          } else {
            change();
            notices.done(TEXTS, "done.total.saved");
          }
          return LIST;
        });
  }

  private void change() {
    var total = Found.parse(id);
    try {
      totals.change(total, version, typed.draft(getKept()));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = totals.get(total);
        version = now.version();
        theirs =
            typed.differences(
                new Typed<>(TotalDraft.class).show(now),
                Map.of("measure", words::measure, "countries", choices::country));
      }
      throw conflict;
    }
  }

  public String remove() {
    return forms.submit(
        TEXTS,
        () -> {
          totals.remove(Found.parse(id));
          notices.done(TEXTS, "done.total.removed");
          return LIST;
        });
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What is kept, whatever was typed; null for a new one. */
  public TotalView getKept() {
    if (kept == null && !isNew()) {
      kept = Found.by(id, totals::get);
    }
    return kept;
  }

  public Measure[] getMeasures() {
    return Measure.values();
  }

  public Bound[] getBounds() {
    return Bound.values();
  }

  /** Those that are offered, and those that the total has. */
  public List<Code> getKinds() {
    var had = getKept() == null ? Set.<String>of() : Set.copyOf(getKept().kinds());
    return codes.all(CodeList.SESSION_KIND).stream()
        .filter(code -> !code.retired() || had.contains(code.code()))
        .toList();
  }

  public List<Choices.Choice> getCountries() {
    return choices.countriesWithAll(getKept() == null ? List.of() : getKept().countries());
  }

  /** What somebody else wrote while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<TotalDraft> getTyped() {
    return typed;
  }
}
