package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.members.boundary.NotFound;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.TenantRegistry;
import org.colloquy.tenants.provisioning.DoorView;
import org.colloquy.tenants.provisioning.Doors;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.provisioning.Run;
import org.colloquy.web.page.Found;

/**
 * The door to a new network: its address, and the one-time password for whoever confirmed the link
 * in this browser, or holds the key from a mail.
 */
@Named("doorPage")
@RequestScoped
public class DoorPage {

  @Inject private Provisioning provisioning;
  @Inject private Doors doors;
  @Inject private DoorKeys keys;
  @Inject private TenantRegistry registry;
  @Inject private Sites sites;
  @Inject private HttpServletRequest request;

  private Run run;
  private DoorView view;
  private String mailedKey;

  @PostConstruct
  void load() {
    run =
        Found.by(
            request.getParameter("run"),
            id -> provisioning.run(id).orElseThrow(() -> new NotFound("No such run.")));
    var key = request.getParameter("key");
    mailedKey = key != null && doors.fits(run.id(), key) ? key : null;
    view = doors.open(run, keys.keyOf(run.id()));
  }

  /** Takes the key from the mail into this browser; a mail program that opens links does not. */
  public String unlock() {
    if (mailedKey != null) {
      keys.keep(run.id(), mailedKey);
    }
    return "/platform/door?faces-redirect=true&run=" + run.id();
  }

  public Run getRun() {
    return run;
  }

  public String getMailedKey() {
    return mailedKey;
  }

  public String getPassword() {
    return view.oneTimePassword();
  }

  public boolean isOpen() {
    return is(DoorView.State.OPEN);
  }

  public boolean isEarly() {
    return is(DoorView.State.NOT_YET);
  }

  public boolean isReplaced() {
    return is(DoorView.State.REPLACED);
  }

  public boolean isExpired() {
    return is(DoorView.State.EXPIRED);
  }

  public boolean isKeyless() {
    return is(DoorView.State.NO_KEY) && mailedKey == null;
  }

  /** The network's own site; empty where the network is no more. */
  public String getSite() {
    return registry.byId(run.tenantId()).map(tenant -> sites.of(tenant).toString()).orElse("");
  }

  private boolean is(DoorView.State state) {
    return view.state() == state && (mailedKey == null || state != DoorView.State.NO_KEY);
  }
}
