package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.colloquy.feedback.FeedbackAnswers;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.feedback.FeedbackView;
import org.colloquy.feedback.boundary.Feedback;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
      summary =
          "Answer, once; which answers are the caller's is kept nowhere, unless feedback says that"
              + " it is confidential")
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

  /** How feedback is to be asked for, as a program sends it. */
  @Schema(name = "FeedbackModeInput")
  public record ModeBody(
      @Schema(
              required = true,
              description =
                  "true: answers are kept with the people whose they are, who are told so before"
                      + " they answer; false: nobody can tell whose they are")
          Boolean confidential) {}

  @PUT
  @Path("/mode")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "arrangeFeedback",
      summary = "Decide whether feedback is anonymous or confidential, until it opens")
  @APIResponse(responseCode = "200", description = "How it is asked for now")
  @APIResponse(responseCode = "409", description = "It has opened, and stays what it says it is")
  public FeedbackView arrange(@PathParam("id") UUID id, ModeBody body) {
    if (body == null || body.confidential() == null) {
      throw new BadRequestException("Send as JSON whether it is confidential.");
    }
    feedback.arrange(id, body.confidential());
    return feedback.open(id);
  }

  @GET
  @Path("/answers")
  @Operation(
      operationId = "readFeedbackAnswers",
      summary =
          "Read who answered what, for the organisers: after it has closed, and where it was"
              + " confidential; of anonymous feedback there is none")
  public FeedbackAnswers answers(@PathParam("id") UUID id) {
    return feedback.answers(id);
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
