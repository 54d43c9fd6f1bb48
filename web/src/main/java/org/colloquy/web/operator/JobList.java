package org.colloquy.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.colloquy.networks.boundary.WorkConsole;
import org.colloquy.networks.boundary.WorkConsole.JobView;
import org.colloquy.networks.boundary.WorkConsole.ParkedView;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** Jobs that failed for good, to be put back into the queue. */
@Named("jobList")
@RequestScoped
public class JobList {

  @Inject private WorkConsole work;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  private List<JobView> jobs;
  private List<ParkedView> parked;

  public List<JobView> getJobs() {
    if (jobs == null) {
      jobs = work.failedJobs();
    }
    return jobs;
  }

  /** What waits for its network or a server. */
  public List<ParkedView> getParked() {
    if (parked == null) {
      parked = work.parkedJobs();
    }
    return parked;
  }

  /** Retries the job whose button was pressed: a hidden input of its form names it. */
  public String retry() {
    return forms.submit(
        RunPage.TEXT,
        () -> {
          work.retry(Found.parse(request.getParameter("job")));
          notices.done(RunPage.TEXT, "job.retried");
          return "/operator/jobs?faces-redirect=true";
        });
  }
}
