package org.colloquy.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.networks.boundary.RunView;

/** The newest provisioning runs. */
@Named("runList")
@RequestScoped
public class RunList {

  @Inject private NetworkConsole networks;

  private List<RunView> runs;

  public List<RunView> getRuns() {
    if (runs == null) {
      runs = networks.runs();
    }
    return runs;
  }
}
