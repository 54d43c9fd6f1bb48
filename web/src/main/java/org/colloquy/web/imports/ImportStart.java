package org.colloquy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.colloquy.imports.ImportLine;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.web.files.FileName;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Numbers;

/** {@code /admin/import}: brings a list, from a file or pasted; and those that came before. */
@Named("importStart")
@RequestScoped
public class ImportStart {

  private static final String TEXTS = "importsText";

  @Inject private Imports imports;
  @Inject private Forms forms;
  @Inject private FormKey formKey;

  private String kind;
  private String pasted;
  private Part file;
  private String page;
  private List<String> kinds;
  private Page<ImportLine> found;

  public String read() {
    return forms.submit(
        TEXTS,
        () -> "/admin/import-run?faces-redirect=true&id=" + (isFile() ? readFile() : readPasted()));
  }

  private boolean isFile() {
    return file != null && file.getSize() > 0;
  }

  private UUID readFile() {
    try (var content = file.getInputStream()) {
      return imports.begin(
          formKey.key(), kind, FileName.sent(file.getSubmittedFileName()), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID readPasted() {
    if (pasted == null || pasted.isBlank()) {
      throw Invalid.field("file", "imports.missing");
    }
    return imports.begin(
        formKey.key(), kind, "", new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
  }

  public List<String> getKinds() {
    if (kinds == null) {
      kinds = imports.kinds();
    }
    return kinds;
  }

  public Page<ImportLine> getFound() {
    if (found == null) {
      found = imports.list(Numbers.page(page));
    }
    return found;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }

  public Object getFile() {
    return file;
  }

  /** Faces hands on a field that carries no file as it came, as text. */
  public void setFile(Object sent) {
    file = sent instanceof Part part ? part : null;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
