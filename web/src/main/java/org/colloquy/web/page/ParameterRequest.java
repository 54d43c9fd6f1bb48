package org.colloquy.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A request with these parameters and no others. */
abstract class ParameterRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> parameters;

  ParameterRequest(HttpServletRequest request, Map<String, String[]> parameters) {
    super(request);
    this.parameters = Collections.unmodifiableMap(parameters);
  }

  @Override
  public String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }
}
