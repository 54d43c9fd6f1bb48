package org.colloquy.web.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.networks.boundary.NetworkState;
import org.colloquy.networks.boundary.WorkConsole;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** The console's home: every network, and what needs a look. */
@Named("consoleHome")
@RequestScoped
public class ConsoleHome {

  private static final int SIZE = 50;

  @Inject private NetworkConsole networks;
  @Inject private WorkConsole work;
  @Inject private HttpServletRequest request;

  private Page<NetworkState> page;
  private Long failedRuns;
  private Integer failedJobs;

  @PostConstruct
  void load() {
    page = networks.all(Numbers.page(request.getParameter("page"), SIZE));
  }

  public Page<NetworkState> getPage() {
    return page;
  }

  public long getFailedRuns() {
    if (failedRuns == null) {
      failedRuns = networks.countFailedRuns();
    }
    return failedRuns;
  }

  public int getFailedJobs() {
    if (failedJobs == null) {
      failedJobs = work.failedJobs().size();
    }
    return failedJobs;
  }

  public boolean isMailKept() {
    return work.isMailKept();
  }

  public boolean isMailReadable() {
    return work.isMailReadable();
  }
}
