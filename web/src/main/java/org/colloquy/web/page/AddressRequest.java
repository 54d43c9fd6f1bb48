package org.colloquy.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.web.area.Area;

/**
 * A request as the page at its address sees it: what the path says is a parameter, whatever a query
 * or a form says by that name.
 */
final class AddressRequest extends ParameterRequest {

  AddressRequest(HttpServletRequest request, Area.Hit hit) {
    super(request, parameters(request, hit));
  }

  private static Map<String, String[]> parameters(HttpServletRequest request, Area.Hit hit) {
    var all = new HashMap<>(request.getParameterMap());
    Area.partsOf(hit.address().view()).forEach(all::remove);
    hit.values().forEach((name, value) -> all.put(name, new String[] {value}));
    return all;
  }
}
