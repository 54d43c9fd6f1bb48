package org.colloquy.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.networks.SuspensionDraft;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.networks.boundary.NetworkState;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** {@code /operator/networks/{network}/suspend}: closes a network; the console opens it again. */
@Named("suspension")
@RequestScoped
public class SuspensionPage {

  private static final String HOME = "/operator/home?faces-redirect=true";

  @Inject private NetworkConsole networks;
  @Inject private Viewer viewer;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.network}")
  private String slug;

  private NetworkState network;
  private String reason;

  public String suspend() {
    return forms.submit(
        RunPage.TEXT,
        () -> {
          networks.suspend(slug, new SuspensionDraft(reason), viewer.getName());
          notices.done(RunPage.TEXT, "suspend.done", getNetwork().name());
          return HOME;
        });
  }

  /** Opens the network whose button was pressed: a hidden input of its form names it. */
  public String resume() {
    return forms.submit(
        RunPage.TEXT,
        () -> {
          NetworkState opened = networks.resume(request.getParameter("resumed"));
          notices.done(RunPage.TEXT, "resume.done", opened.name());
          return HOME;
        });
  }

  /** The one that the address names. */
  public NetworkState getNetwork() {
    if (network == null) {
      network = networks.bySlug(slug);
    }
    return network;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
