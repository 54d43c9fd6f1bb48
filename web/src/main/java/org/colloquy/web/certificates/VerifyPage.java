package org.colloquy.web.certificates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.boundary.Verification;
import org.colloquy.shared.NotFound;
import org.colloquy.web.links.LinkAttempts;
import org.colloquy.web.page.Referrers;
import org.colloquy.web.page.TooSoon;

/**
 * {@code /verify/{code}}: what a certificate says and what has become of it, for anybody who has
 * its code; {@code /verify} asks for that.
 */
@Named("verifyPage")
@RequestScoped
public class VerifyPage {

  @Inject private Verification verification;
  @Inject private LinkAttempts attempts;
  @Inject private TooSoon tooSoon;
  @Inject private HttpServletRequest request;

  /** From the address; null where it says none. */
  @Inject
  @ManagedProperty("#{param.code}")
  private String addressed;

  /**
   * From the form, likewise. It has a name of its own: a query does not say what an address can.
   */
  @Inject
  @ManagedProperty("#{param.typed}")
  private String typed;

  private String state;
  private CertificateView certificate;

  @PostConstruct
  void load() {
    Referrers.none();
    var answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
    answer.setResponseHeader("Cache-Control", "no-store");
    var code = addressed == null ? typed : addressed;
    if (code == null || code.isBlank()) {
      state = "ASKED";
      return;
    }
    var wait = attempts.refuse(request);
    if (wait.isPresent()) {
      state = "WAIT";
      tooSoon.refuse(wait.get(), CertificatesPage.TEXTS, "verify.tooMany");
      return;
    }
    try {
      certificate = verification.of(code);
      state = certificate.state().name();
    } catch (NotFound e) {
      state = "UNKNOWN";
      answer.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** STANDS, REVOKED or CORRECTED; else UNKNOWN, WAIT, or ASKED where no code was given yet. */
  public String getState() {
    return state;
  }

  /** Null where there is none. */
  public CertificateView getCertificate() {
    return certificate;
  }
}
