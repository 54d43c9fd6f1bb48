package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.files.StoredFileView;
import org.colloquy.sessions.boundary.Materials;
import org.colloquy.sessions.boundary.MaterialsView;
import org.colloquy.shared.NotFound;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/**
 * {@code /sessions/{id}/materials}: the files of a session; {@code
 * /sessions/{id}/materials/{file}}: one of them, to be renamed, removed or brought back by those
 * who keep them.
 */
@Named("materialsPage")
@RequestScoped
public class MaterialsPage {

  private static final String TEXTS = "sessionsText";
  private static final String LIST = "/sessions/materials?faces-redirect=true&id=";

  @Inject private Materials materials;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.file}")
  private String file;

  private MaterialsView view;
  private String name;

  public void load() {
    getView();
  }

  /** For the page of one file. */
  public void loadForKeeper() {
    name = getOne().name();
  }

  public String rename() {
    return forms.submit(
        TEXTS,
        () -> {
          materials.rename(Found.parse(id), Found.parse(file), name);
          notices.done(TEXTS, "materials.done.renamed");
          return LIST + id;
        });
  }

  public String remove() {
    return forms.submit(
        TEXTS,
        () -> {
          materials.remove(Found.parse(id), Found.parse(file));
          notices.done(TEXTS, "materials.done.removed");
          return LIST + id;
        });
  }

  public String bringBack() {
    return forms.submit(
        TEXTS,
        () -> {
          materials.bringBack(Found.parse(id), Found.parse(file));
          notices.done(TEXTS, "materials.done.back");
          return LIST + id;
        });
  }

  public MaterialsView getView() {
    if (view == null) {
      view = Found.by(id, materials::of);
    }
    return view;
  }

  /** The file that the page is about. */
  public StoredFileView getOne() {
    UUID wanted = Found.parse(file);
    return Stream.concat(getView().files().stream(), getView().removed().stream())
        .filter(each -> getView().keeper() && each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such file to change."));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }
}
