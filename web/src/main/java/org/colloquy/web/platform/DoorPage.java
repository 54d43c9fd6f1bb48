package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.provisioning.DoorView;
import org.colloquy.tenants.provisioning.Doors;
import org.colloquy.tenants.provisioning.Provisioning;
import org.colloquy.tenants.provisioning.Run;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.KeyAttempts;
import org.colloquy.web.page.Referrers;
import org.colloquy.web.page.TooSoon;

/**
 * The door to a new network, for whoever confirmed the link in this browser, or holds the key from
 * a mail. Opening the page changes nothing; the button makes a one-time password and shows it,
 * once.
 */
@Named("doorPage")
@RequestScoped
public class DoorPage {

  @Inject private Provisioning provisioning;
  @Inject private Doors doors;
  @Inject private DoorKeys keys;
  @Inject private TenantRegistry registry;
  @Inject private Sites sites;
  @Inject private KeyAttempts attempts;
  @Inject private TooSoon tooSoon;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.run}")
  private String runId;

  private Run run;
  private String mailedKey;
  private String key;
  private DoorView view;
  private String password;

  @PostConstruct
  void load() {
    Referrers.withoutPath();
    run =
        Found.by(runId, id -> provisioning.run(id).orElseThrow(() -> new NotFound("No such run.")));
    var asked = request.getParameter("key");
    mailedKey = asked != null && doors.fits(run.id(), asked) ? asked : null;
    key = mailedKey == null ? keys.keyOf(run.id()) : mailedKey;
    view = doors.look(run, key);
  }

  /** Shows a new one-time password; a second time it is another one. */
  public String enter() {
    var wait = attempts.refuse(key);
    if (wait.isPresent()) {
      tooSoon.refuse(wait.get(), "platformText", "door.tooMany");
      return null;
    }
    password = doors.enter(run, key).orElse(null);
    if (password == null) {
      view = doors.look(run, key);
    } else {
      Referrers.none();
    }
    return null;
  }

  public Run getRun() {
    return run;
  }

  /** Null where the key is in this browser's cookie. */
  public String getMailedKey() {
    return mailedKey;
  }

  /** Null until the button was pressed. */
  public String getPassword() {
    return password;
  }

  public boolean isOpen() {
    return view == DoorView.OPEN;
  }

  public boolean isEarly() {
    return view == DoorView.NOT_YET;
  }

  public boolean isReplaced() {
    return view == DoorView.REPLACED;
  }

  public boolean isExpired() {
    return view == DoorView.EXPIRED;
  }

  public boolean isKeyless() {
    return view == DoorView.NO_KEY;
  }

  /** The network's own site; empty where the network is no more. */
  public String getSite() {
    return registry.byId(run.tenantId()).map(tenant -> sites.of(tenant).toString()).orElse("");
  }
}
