package org.colloquy.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.boundary.OwnCertificates;

/** {@code /me/certificates}: the reader's own. */
@Named("ownCertificates")
@RequestScoped
public class OwnCertificatesPage {

  @Inject private OwnCertificates certificates;

  private List<CertificateView> all;

  public List<CertificateView> getAll() {
    if (all == null) {
      all = certificates.mine();
    }
    return all;
  }
}
