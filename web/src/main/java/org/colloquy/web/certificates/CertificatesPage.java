package org.colloquy.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.certificates.Measure;
import org.colloquy.certificates.RevocationReason;
import org.colloquy.certificates.RuleDraft;
import org.colloquy.certificates.SessionCertificates;
import org.colloquy.certificates.boundary.Certificates;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/**
 * {@code /sessions/{id}/certificates}: by which rule a session gives certificates, who has one, and
 * what becomes of them.
 */
@Named("certificatesPage")
@RequestScoped
public class CertificatesPage {

  static final String TEXTS = "certificatesText";

  @Inject private Certificates certificates;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.person}")
  private String person;

  @Inject
  @ManagedProperty("#{param.certificate}")
  private String certificate;

  @Inject
  @ManagedProperty("#{param.reason}")
  private String reason;

  private final Typed<RuleDraft> typed = new Typed<>(RuleDraft.class);
  private int version;
  private SessionCertificates list;

  public void load() {
    version = getList().rule().version();
    typed.show(getList().rule());
  }

  public SessionCertificates getList() {
    if (list == null) {
      list = Found.by(id, certificates::of);
    }
    return list;
  }

  public String choose() {
    return doing(session -> certificates.choose(session, version, typed.draft()), "done.rule");
  }

  public String issueAll() {
    return forms.submit(
        TEXTS,
        () ->
            "/tasks/task?faces-redirect=true&id="
                + certificates.issueAll(Found.parse(id), formKey.key()));
  }

  public String issue() {
    return doing(session -> certificates.issue(session, Found.parse(person)), "done.issued");
  }

  public String revoke() {
    return doing(
        session -> certificates.revoke(session, Found.parse(certificate), reason(reason)),
        "done.revoked");
  }

  public String correct() {
    return doing(
        session -> certificates.correct(session, Found.parse(certificate)), "done.corrected");
  }

  public String uphold() {
    return doing(session -> certificates.uphold(session, Found.parse(certificate)), "done.upheld");
  }

  private String doing(Consumer<UUID> work, String said) {
    return forms.submit(
        TEXTS,
        () -> {
          var session = Found.parse(id);
          work.accept(session);
          notices.done(TEXTS, said);
          return "/sessions/certificates?faces-redirect=true&id=" + session;
        });
  }

  static RevocationReason reason(String code) {
    return Arrays.stream(RevocationReason.values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElseThrow(() -> Invalid.field("reason", "certificates.reason"));
  }

  public Measure[] getMeasures() {
    return Measure.values();
  }

  public RevocationReason[] getReasons() {
    return RevocationReason.values();
  }

  public Typed<RuleDraft> getTyped() {
    return typed;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
