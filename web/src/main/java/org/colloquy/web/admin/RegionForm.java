package org.colloquy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.codes.RegionDraft;
import org.colloquy.codes.RegionView;
import org.colloquy.codes.boundary.Regions;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/** {@code /admin/regions/new} and {@code /admin/regions/{code}}: one region. */
@Named("regionForm")
@RequestScoped
public class RegionForm {

  private static final String TEXTS = "adminText";
  private static final String STALE = "stale-edit";

  @Inject private Regions regions;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.code}")
  private String code;

  private int version;
  private RegionView kept;
  private final Typed<RegionDraft> typed = new Typed<>(RegionDraft.class);
  private List<Difference> theirs = List.of();
  private List<RegionView> all;

  public void load() {
    if (getKept() != null) {
      version = getKept().version();
      typed.show(getKept());
    }
  }

  /** On a post: there is such a region, whatever else was sent. */
  public void find() {
    getKept();
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          if (isNew()) {
            notices.done(
                TEXTS, "done.region.added", regions.add(formKey.key(), typed.draft()).label());
          } else {
            edit();
            notices.done(TEXTS, "done.region.saved");
          }
          return "/admin/regions?faces-redirect=true";
        });
  }

  private void edit() {
    try {
      regions.edit(code, version, typed.draft(getKept()));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = regions.get(code);
        version = now.version();
        theirs =
            typed.differences(
                new Typed<>(RegionDraft.class).show(now), Map.of("parent", this::labelOf));
      }
      throw conflict;
    }
  }

  private String labelOf(String region) {
    return getAll().stream()
        .filter(each -> each.code().equals(region))
        .map(RegionView::label)
        .findFirst()
        .orElse("");
  }

  public boolean isNew() {
    return code == null || code.isBlank();
  }

  /** What is kept, whatever was typed; null for a new one. */
  public RegionView getKept() {
    if (kept == null && !isNew()) {
      kept = regions.get(code);
    }
    return kept;
  }

  /** In which it may lie: that it is none of those in it the list itself sees to. */
  public List<RegionView> getAll() {
    if (all == null) {
      all = regions.all().stream().filter(region -> !region.code().equals(code)).toList();
    }
    return all;
  }

  /** With what it lies in before it, as deep as that is. */
  public String indented(RegionView region) {
    return "\u2003".repeat(region.depth()) + region.label();
  }

  /** What somebody else wrote while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<RegionDraft> getTyped() {
    return typed;
  }
}
