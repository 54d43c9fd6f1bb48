package org.colloquy.web.page;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as Faces sees it. Every page is stateless, so all that the view state says is that a
 * form was sent, and that is for the method to say: Faces would carry out the form in an address as
 * well, and a link from anywhere could do what only our own pages may. With POST, whatever stands
 * there (of a page that is older than an update, or of nobody's making) is a form that was sent.
 */
final class FormRequest extends ParameterRequest {

  private static final String VIEW_STATE = ResponseStateManager.VIEW_STATE_PARAM;
  private static final String STATELESS = "stateless";

  private final boolean upload;

  /**
   * @param upload whether it carries files; a page that expects one finds none otherwise
   */
  FormRequest(HttpServletRequest request, boolean upload) {
    super(request, parameters(request));
    this.upload = upload;
  }

  private static Map<String, String[]> parameters(HttpServletRequest request) {
    var all = new HashMap<>(request.getParameterMap());
    if (request.getMethod().equals("POST")) {
      all.computeIfPresent(VIEW_STATE, (name, sent) -> new String[] {STATELESS});
    } else {
      all.remove(VIEW_STATE);
    }
    return all;
  }

  @Override
  public Collection<Part> getParts() throws IOException, ServletException {
    return upload ? super.getParts() : List.of();
  }

  @Override
  public Part getPart(String name) throws IOException, ServletException {
    return upload ? super.getPart(name) : null;
  }
}
