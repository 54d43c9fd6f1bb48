package org.colloquy.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.shared.Page;
import org.colloquy.tasks.TaskLine;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.web.page.Paging;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/tasks}. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
@RequestScoped
@Settled
public class TasksResource {

  @Inject private Tasks tasks;

  @GET
  @Operation(
      operationId = "listTasks",
      summary = "List long work, the newest first: the caller's own, for admins all of the network")
  public Page<TaskLine> list(@BeanParam Paging paging) {
    return tasks.list(paging.request());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readTask", summary = "Read how far a task is, and what came of it")
  public TaskView open(@PathParam("id") UUID id) {
    return tasks.get(id);
  }

  @POST
  @Path("/{id}/cancellation")
  @Operation(
      operationId = "cancelTask",
      summary = "Stop a task; what was done stays done, and it can be resumed")
  @APIResponse(responseCode = "200", description = "The task, which stops within seconds")
  @APIResponse(responseCode = "409", description = "It is over already")
  public TaskView cancel(@PathParam("id") UUID id) {
    return tasks.cancel(id);
  }

  @POST
  @Path("/{id}/resumption")
  @Operation(
      operationId = "resumeTask",
      summary = "Go on with a task that was cancelled or has failed, where it stopped")
  @APIResponse(responseCode = "200", description = "The task, which goes on for the caller")
  @APIResponse(
      responseCode = "409",
      description = "It is not stopped, or another one like it is at work")
  public TaskView resume(@PathParam("id") UUID id) {
    return tasks.resume(id);
  }
}
