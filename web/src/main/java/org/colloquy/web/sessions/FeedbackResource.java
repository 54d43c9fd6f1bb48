package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.feedback.FeedbackView;
import org.colloquy.feedback.boundary.Feedback;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions/{id}/feedback}. */
@Path("/sessions/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class FeedbackResource {

  @Inject private Feedback feedback;

  @GET
  @Operation(
      operationId = "readFeedback",
      summary = "Read whether the caller is asked for feedback on a session, and until when")
  public FeedbackView read(@PathParam("id") UUID id) {
    return feedback.open(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "giveFeedback",
      summary = "Answer, once; which answers are the caller's is kept nowhere")
  @APIResponse(responseCode = "204", description = "Taken")
  @APIResponse(
      responseCode = "409",
      description = "Not open yet, closed, answered before, nothing answered, or no seat")
  public void give(@PathParam("id") UUID id, FeedbackDraft draft) {
    if (draft == null) {
      throw new BadRequestException("Send the answers as JSON.");
    }
    feedback.give(id, draft);
  }

  @GET
  @Path("/results")
  @Operation(
      operationId = "readFeedbackResults",
      summary =
          "Read what came of the feedback, for the organisers: after it has closed, and where at"
              + " least five answered")
  public FeedbackResults results(@PathParam("id") UUID id) {
    return feedback.results(id);
  }
}
