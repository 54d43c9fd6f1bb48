package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.shared.Sitting;

/** What certificates say, to be shown. */
@Dependent
public class CertificateViews {

  @Inject private CertificateRows rows;

  public CertificateView view(Certificate certificate) {
    var says = certificate.says();
    return new CertificateView(
        certificate.id(),
        certificate.number(),
        certificate.code().toString(),
        says.name(),
        says.title(),
        says.held().blocks().stream().map(Sitting::toString).toList(),
        says.zone(),
        says.minutes(),
        says.issuer(),
        says.accreditation(),
        says.signatory(),
        certificate.issuedAt(),
        certificate.state(),
        certificate.reason(),
        certificate.endedAt(),
        certificate.replacedBy() == null
            ? null
            : rows.find(certificate.replacedBy()).map(each -> each.code().toString()).orElse(null));
  }
}
