package org.colloquy.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.colloquy.certificates.CertificateView;
import org.colloquy.certificates.boundary.OwnCertificates;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Sites;
import org.colloquy.web.page.Texts;
import org.colloquy.web.papers.Papers;

/** Certificates as PDF, made when they are asked for from what was certified. */
@RequestScoped
public class CertificatePapers {

  @Inject private OwnCertificates certificates;
  @Inject private Sites sites;
  @Inject private Texts texts;
  @Inject private Papers papers;

  /**
   * What the template reads.
   *
   * @param address where anybody finds what it says
   */
  public record Printed(CertificateView certificate, String address) {}

  byte[] print(UUID id, HttpServletRequest request, HttpServletResponse response) {
    var certificate = certificates.toPrint(id);
    return papers.print(
        "certificate",
        new Printed(certificate, sites.of(BoundTenant.current()) + "/verify/" + certificate.code()),
        request,
        response);
  }

  /** How the file is called. */
  String fileName() {
    return texts.say(CertificatesPage.TEXTS, "paper.file") + ".pdf";
  }
}
