package org.colloquy.web.page;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file of a page, a template or an include once. Faces would look for each of them with
 * every page, in every language, and fail each time with an exception that nobody sees; ours are
 * there once and do not change while the application runs.
 */
public class ViewFiles extends ResourceHandlerWrapper {

  private final Map<String, ViewResource> found = new ConcurrentHashMap<>();

  public ViewFiles(ResourceHandler wrapped) {
    super(wrapped);
  }

  /** What is not there is looked for each time: anybody may ask for any name. */
  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    var known = found.get(name);
    if (known != null) {
      return known;
    }
    var file = super.createViewResource(context, name);
    if (file != null) {
      found.put(name, file);
    }
    return file;
  }
}
