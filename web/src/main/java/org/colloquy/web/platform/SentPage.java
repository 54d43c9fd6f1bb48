package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.provisioning.NetworkRequest;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.web.page.Found;

/** Says that the link is on its way; where mail is kept instead of sent, shows it in place. */
@Named("sentPage")
@RequestScoped
public class SentPage {

  @Inject private NetworkRequests requests;

  @Inject
  @ManagedProperty("#{param.request}")
  private String requestId;

  private NetworkRequest asked;
  private String link;

  @PostConstruct
  void load() {
    asked =
        Found.by(
            requestId, id -> requests.byId(id).orElseThrow(() -> new NotFound("No such request.")));
    link = requests.link(asked.id()).orElse(null);
  }

  public NetworkRequest getAsked() {
    return asked;
  }

  /** Null where the link was mailed. */
  public String getLink() {
    return link;
  }

  /** Enough of the address to recognise it by, and no more. */
  public String getRecipient() {
    var email = asked.plan().admin().email().value();
    return email.charAt(0) + "…" + email.substring(email.indexOf('@'));
  }
}
