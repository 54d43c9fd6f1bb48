package org.colloquy.certificates.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.control.CertificateRows;
import org.colloquy.certificates.control.CertificateViews;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.boundary.Admission;

/** The caller's own certificates. */
@Boundary
@Stateless
public class OwnCertificates {

  @Inject private CertificateRows rows;
  @Inject private CertificateViews views;
  @Inject private Admission admission;

  /** The latest first. */
  @Permit(value = Permission.CERTIFICATES_READ_OWN, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<CertificateView> mine() {
    return rows.ofMember(Caller.current().id()).stream().map(views::view).toList();
  }

  /**
   * One that stands, to be printed: the caller's, or one of a session that they organise; NotFound
   * for every other.
   */
  @Permit(value = Permission.CERTIFICATES_READ_OWN, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CertificateView toPrint(@NotNull UUID id) {
    return rows.find(id)
        .filter(Certificate::stands)
        .filter(this::isForTheCaller)
        .map(views::view)
        .orElseThrow(CertificateRows::unknown);
  }

  private boolean isForTheCaller(Certificate certificate) {
    return certificate.memberId().equals(Caller.current().id())
        || admission.may(Permission.CERTIFICATES_ISSUE, certificate.sessionId());
  }
}
