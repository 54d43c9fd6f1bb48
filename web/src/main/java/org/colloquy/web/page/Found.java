package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.members.boundary.NotFound;

/**
 * Finds what a page is about, from the id in its address, or answers with the page for what is not
 * there:
 *
 * <pre>{@code
 * public void load() {
 *   session = found.by(id, catalogue::open);
 * }
 * }</pre>
 */
@RequestScoped
public class Found {

  /** Null after the answer was sent; an id that is none is one that nothing has. */
  public <T> T by(String id, Function<UUID, T> find) {
    try {
      return find.apply(parse(id));
    } catch (NotFound e) {
      nothing();
      return null;
    }
  }

  /** Throws {@link NotFound} for a text that is no id. */
  public static UUID parse(String id) {
    try {
      return UUID.fromString(id == null ? "" : id.strip());
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is nothing with such an id.");
    }
  }

  /** Answers with the page for what is not there, or not for this reader. */
  public void nothing() {
    FacesContext faces = FacesContext.getCurrentInstance();
    try {
      faces.getExternalContext().responseSendError(404, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
