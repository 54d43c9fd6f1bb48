package org.colloquy.web.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.networks.boundary.RunView;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** One provisioning run with its log; a run that failed is retried or given up here. */
@Named("runPage")
@RequestScoped
public class RunPage {

  static final String TEXT = "operatorText";

  @Inject private NetworkConsole networks;
  @Inject private Forms forms;
  @Inject private Notices notices;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private RunView run;

  @PostConstruct
  void load() {
    run = Found.by(id, networks::run);
    if (run.isMoving()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "2");
    }
  }

  public String retry() {
    return act(networks::retry, "run.retried");
  }

  public String giveUp() {
    return act(networks::giveUp, "run.givingUp");
  }

  private String act(Consumer<UUID> action, String said) {
    return forms.submit(
        TEXT,
        () -> {
          action.accept(run.id());
          notices.done(TEXT, said, run.name());
          return "/operator/run?faces-redirect=true&id=" + run.id();
        });
  }

  public RunView getRun() {
    return run;
  }
}
