package org.colloquy.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.shared.RequestKey;

/**
 * The key that a form which makes something carries in a hidden field: chosen when the page is
 * first shown, kept while the form comes back with what is wrong.
 */
@Named("formKey")
@RequestScoped
public class FormKey {

  @Inject private HttpServletRequest request;

  private RequestKey key;

  @PostConstruct
  void read() {
    key = RequestKey.read(request.getParameter("formKey")).orElseGet(RequestKey::fresh);
  }

  public RequestKey key() {
    return key;
  }

  /** As the page writes it. */
  public String getValue() {
    return key.value().toString();
  }
}
