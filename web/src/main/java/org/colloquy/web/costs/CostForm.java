package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.costs.Category;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostView;
import org.colloquy.costs.Payment;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Choices.Choice;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/** {@code /admin/costs/new}: a new cost; {@code /admin/costs/{id}}: the change of one. */
@Named("costForm")
@RequestScoped
public class CostForm {

  private static final String STALE = "stale-edit";
  private static final String LIST = "/admin/costs?faces-redirect=true";

  @Inject private Costs costs;
  @Inject private CostBasis basis;
  @Inject private SessionCatalogue sessions;
  @Inject private CostWords words;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private int version;
  private CostView kept;
  private final Typed<CostDraft> typed = new Typed<>(CostDraft.class);
  private List<Difference> theirs = List.of();

  public void load() {
    if (isNew()) {
      typed.put("currency", basis.setting().currency());
    } else {
      version = getKept().version();
      typed.show(getKept());
    }
  }

  /** On a post: there is such a cost, whatever else was sent. */
  public void find() {
    getKept();
  }

  public String save() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          if (isNew()) {
            costs.add(formKey.key(), typed.draft());
            notices.done(CostWords.TEXTS, "done.cost.added");
          } else {
            change();
            notices.done(CostWords.TEXTS, "done.cost.saved");
          }
          return LIST;
        });
  }

  private void change() {
    var cost = Found.parse(id);
    try {
      costs.change(cost, version, typed.draft(getKept()));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = costs.get(cost);
        version = now.version();
        theirs =
            typed.differences(
                new Typed<>(CostDraft.class).show(now),
                Map.of(
                    "payment", words::payment,
                    "category", words::category,
                    "sessionId", any -> words.spentOn(now)));
      }
      throw conflict;
    }
  }

  public String remove() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          costs.remove(Found.parse(id));
          notices.done(CostWords.TEXTS, "done.cost.removed");
          return LIST;
        });
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What is kept, whatever was typed; null for a new one. */
  public CostView getKept() {
    if (kept == null && !isNew()) {
      kept = Found.by(id, costs::get);
    }
    return kept;
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public Payment[] getPayments() {
    return Payment.values();
  }

  /** The latest ones, and the one that the cost has. */
  public List<Choice> getSessions() {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", words.say("overhead")));
    sessions.organised(new PageRequest(0, PageRequest.MAX_SIZE)).items().stream()
        .filter(line -> !line.example())
        .map(line -> new Choice(line.id().toString(), words.session(line.text())))
        .forEach(choices::add);
    var had = getKept();
    if (had != null
        && had.sessionId() != null
        && choices.stream().noneMatch(each -> each.value().equals(had.sessionId().toString()))) {
      choices.add(new Choice(had.sessionId().toString(), words.spentOn(had)));
    }
    return choices;
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

  public Typed<CostDraft> getTyped() {
    return typed;
  }
}
