package org.colloquy.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.shared.Page;
import org.colloquy.tasks.TaskLine;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.web.page.Numbers;

/** {@code /tasks}: the reader's own long work, and for admins all of the network. */
@Named("taskList")
@RequestScoped
public class TaskListPage {

  @Inject private Tasks tasks;

  private String page;
  private Page<TaskLine> found;

  public Page<TaskLine> getTasks() {
    if (found == null) {
      found = tasks.list(Numbers.page(page));
    }
    return found;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
