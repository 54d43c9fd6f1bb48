package org.colloquy.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.web.area.Area;

/**
 * Writes the address of a page wherever Faces would write the page: a form is sent to the address
 * that it is shown at, and the outcome {@code /sessions/session?faces-redirect=true&id=…} leads to
 * {@code /sessions/…}.
 */
public class AddressHandler extends ViewHandlerWrapper {

  private static final String VIEW = ".xhtml";

  public AddressHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var said = context.getExternalContext().getRequestParameterMap();
    return addressOf(viewId, said::get).orElseGet(() -> super.getActionURL(context, viewId));
  }

  @Override
  public String getRedirectURL(
      FacesContext context,
      String viewId,
      Map<String, List<String>> parameters,
      boolean includeViewParams) {
    Map<String, List<String>> said = parameters == null ? Map.of() : parameters;
    return addressOf(viewId, name -> first(said, name))
        .map(
            address ->
                context.getExternalContext().encodeRedirectURL(address, besides(viewId, said)))
        .orElseGet(() -> super.getRedirectURL(context, viewId, parameters, includeViewParams));
  }

  private static Optional<String> addressOf(String viewId, UnaryOperator<String> values) {
    return Area.addressOf(page(viewId), values);
  }

  private static Map<String, List<String>> besides(
      String viewId, Map<String, List<String>> parameters) {
    var parts = Area.partsOf(page(viewId));
    return parameters.entrySet().stream()
        .filter(each -> !parts.contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    var values = parameters.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  private static String page(String viewId) {
    return viewId.endsWith(VIEW) ? viewId.substring(0, viewId.length() - VIEW.length()) : viewId;
  }
}
