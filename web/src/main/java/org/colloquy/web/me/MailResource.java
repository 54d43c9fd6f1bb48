package org.colloquy.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.letters.MailDraft;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.boundary.OwnMail;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/me/mail}. */
@Path("/me/mail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@RequestScoped
@Settled
public class MailResource {

  @Inject private OwnMail mail;
  @Inject private Undelivered undelivered;

  /** Choices as a program sends them; what is missing stays as it is. */
  @Schema(name = "MailChoicesInput")
  public record MailBody(
      @Schema(description = "What you did or are to do, in writing") Boolean reminders,
      @Schema(
              description = "What is new in the network",
              enumeration = {"AT_ONCE", "DAILY", "WEEKLY", "NEVER"})
          String news,
      @Schema(
              description = "What others write",
              enumeration = {"AT_ONCE", "DAILY", "WEEKLY", "NEVER"})
          String discussion,
      @Schema(
              description = "On which a digest of the week goes",
              enumeration = {
                "MONDAY",
                "TUESDAY",
                "WEDNESDAY",
                "THURSDAY",
                "FRIDAY",
                "SATURDAY",
                "SUNDAY"
              })
          String day,
      @Schema(
              description = "At which digests go, on the clocks of your zone",
              minimum = "0",
              maximum = "23")
          Integer hour,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  @GET
  @Operation(
      operationId = "readMyMailChoices",
      summary = "Read which mails you get and when; what you have to know in time always comes")
  public MailChoiceView choices() {
    return mail.choices();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeMyMailChoices", summary = "Choose which mails you get, and when")
  @APIResponse(responseCode = "200", description = "The choices as they are now")
  public MailChoiceView choose(
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      MailBody body) {
    if (body == null) {
      throw new BadRequestException("Send the choices as JSON.");
    }
    var version = ReadVersion.of(ifMatch, body.version());
    var now = MailDraft.of(mail.choices().choice());
    return mail.choose(
        version,
        new MailDraft(
            said(body.reminders(), now.reminders()),
            said(body.news(), now.news()),
            said(body.discussion(), now.discussion()),
            said(body.day(), now.day()),
            said(body.hour() == null ? null : body.hour().toString(), now.hour())));
  }

  @GET
  @Path("/undelivered")
  @Operation(
      operationId = "readMyUndelivered",
      summary = "Read whether mail to you comes back: one entry, or none where it arrives")
  public List<UndeliveredMail> undelivered() {
    return undelivered.mine().stream().toList();
  }

  @DELETE
  @Path("/undelivered")
  @Produces(MediaType.WILDCARD)
  @Operation(operationId = "tryMyAddressAgain", summary = "Have the next mail to you sent again")
  public void tryAgain() {
    undelivered.tryMineAgain();
  }

  private static <T> T said(T choice, T before) {
    return choice == null ? before : choice;
  }
}
