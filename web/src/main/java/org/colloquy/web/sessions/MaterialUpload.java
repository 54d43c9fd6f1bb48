package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.colloquy.files.StoredFileView;
import org.colloquy.sessions.boundary.Materials;
import org.colloquy.sessions.boundary.MaterialsView;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Texts;

/** {@code /sessions/upload?id={id}}: adds a file to a session. */
@Named("materialUpload")
@RequestScoped
public class MaterialUpload {

  private static final String TEXTS = "sessionsText";

  @Inject private Materials materials;
  @Inject private Settings settings;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Texts texts;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private MaterialsView view;
  private Part file;

  public void load() {
    if (!getView().keeper()) {
      throw new NotFound("Only those who run a session have this page.");
    }
  }

  public String add() {
    return forms.submit(
        TEXTS,
        () -> {
          var kept = Found.by(id, this::add);
          notices.done(TEXTS, "materials.done.added", kept.name());
          return "/sessions/materials?faces-redirect=true&id=" + id;
        });
  }

  private StoredFileView add(UUID session) {
    if (file == null || file.getSize() == 0) {
      throw Invalid.field("file", "files.missing");
    }
    try (var content = file.getInputStream()) {
      return materials.add(
          session, formKey.key(), FileName.sent(file.getSubmittedFileName()), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file may be, in the words of the page. */
  public String getHint() {
    return texts.say(TEXTS, "materials.file.hint", settings.number(Setting.FILE_SIZE));
  }

  public MaterialsView getView() {
    if (view == null) {
      view = Found.by(id, materials::of);
    }
    return view;
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
