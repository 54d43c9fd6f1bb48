package org.colloquy.certificates.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.VerificationCode;
import org.colloquy.certificates.control.CertificateRows;
import org.colloquy.certificates.control.CertificateViews;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.NotFound;

/**
 * What a certificate says, for whoever has its code and wants to know whether it is true: nothing
 * that does not stand on it, but for what has become of it.
 */
@Boundary
@Stateless
public class Verification {

  @Inject private CertificateRows rows;
  @Inject private CertificateViews views;

  /** {@link NotFound} for a code that is none, or nothing has. */
  @Permit(value = Permission.CERTIFICATE_VERIFY, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CertificateView of(String code) {
    return VerificationCode.read(code)
        .flatMap(rows::by)
        .map(views::view)
        .orElseThrow(CertificateRows::unknown);
  }
}
