package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code /login/kept}: the answer to a form that came without a session; opened by its address, the
 * place to which the sign-in in the other tab leads. The pages about failures show such a form too.
 */
@Named("keptPage")
@RequestScoped
public class KeptPage {

  @Inject private HttpServletRequest request;

  /** Null where nothing was sent. */
  public KeptForm getForm() {
    return KeptForm.in(request).orElse(null);
  }

  /** Whether it can be sent again as it is. */
  public boolean isWhole() {
    return KeptForm.in(request).filter(form -> !form.fields().isEmpty()).isPresent();
  }

  /** To the page where the person was, for what cannot be sent again. */
  public String getStartUrl() {
    return "/login/start?to="
        + URLEncoder.encode(
            KeptForm.in(request).map(KeptForm::address).orElse("/"), StandardCharsets.UTF_8);
  }
}
