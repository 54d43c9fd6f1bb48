package org.colloquy.web.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colloquy.shared.Conflict;

/**
 * Papers of templates. A template lies in {@code /WEB-INF/papers}, is written like a page over
 * {@code /WEB-INF/templates/paper.xhtml}, with the same tags, beans and texts, in the reader's
 * language, and reads what it is about as {@code #{paper.about}}.
 *
 * <p>A long paper takes memory while it is laid out; so they are made one after the other on a
 * node. Who waits too long for that is told so. What is made is small, and is handed out whole: a
 * slow line must not keep others waiting.
 */
@ApplicationScoped
public class Papers {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String FOLDER = "/WEB-INF/papers/";

  private final Semaphore turn = new Semaphore(1, true);

  @Inject private PaperView view;

  /**
   * Throws {@link Conflict} {@code papers-busy} where others are being made for too long.
   *
   * @param template its name, without folder and ending
   */
  public byte[] print(
      String template, Object about, HttpServletRequest request, HttpServletResponse response) {
    view.show(about);
    var page = page(FOLDER + template + ".xhtml", request, response);
    if (!mayGo()) {
      throw new Conflict("papers-busy");
    }
    try {
      var paper = new ByteArrayOutputStream();
      Paper.write(page, paper);
      return paper.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turn.release();
    }
  }

  private boolean mayGo() {
    try {
      return turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What Faces would answer with, as a text, wherever the request came in. */
  private static String page(
      String template, HttpServletRequest request, HttpServletResponse response) {
    var faces = faces(request, response);
    try {
      faces.setCurrentPhaseId(PhaseId.RENDER_RESPONSE);
      var pages =
          faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, template);
      var root = pages.createView(faces, template);
      root.setTransient(true);
      faces.setViewRoot(root);
      pages.buildView(faces, root);
      var text = new StringWriter();
      faces.setResponseWriter(
          faces
              .getRenderKit()
              .createResponseWriter(text, "text/html", StandardCharsets.UTF_8.name()));
      root.encodeAll(faces);
      faces.getResponseWriter().flush();
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      faces.release();
    }
  }

  private static FacesContext faces(HttpServletRequest request, HttpServletResponse response) {
    var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle usual = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    var contexts =
        (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
    return contexts.getFacesContext(request.getServletContext(), request, response, usual);
  }
}
