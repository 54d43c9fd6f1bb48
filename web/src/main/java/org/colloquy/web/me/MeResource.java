package org.colloquy.web.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.MemberView;
import org.colloquy.members.MyAbout;
import org.colloquy.members.Profile;
import org.colloquy.members.boundary.Members;
import org.colloquy.privacy.OwnData;
import org.colloquy.privacy.boundary.MyData;
import org.colloquy.shared.Flat;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.page.Zones;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/me}. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@RequestScoped
@Settled
public class MeResource {

  @Inject private Members members;
  @Inject private MyData data;

  /** A profile as a program sends it. */
  @Schema(name = "ProfileInput")
  public record ProfileBody(
      @Schema(required = true, maxLength = 100) String givenName,
      @Schema(maxLength = 100) String familyName,
      @Schema(description = "A code of the network's list of cadres") String cadre,
      @Schema(description = "ISO 3166 code of two letters") String country,
      @Schema(description = "Such as Europe/London") String zone,
      @Schema(description = "To read in: en, fr or pt") String language,
      @Schema(
              description =
                  "Who sees cadre and country: MANAGERS, COMMUNITIES or NETWORK; missing: as it is")
          String aboutTo,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  /**
   * What a person says of themselves, as a program sends it.
   *
   * @param version 0 where nothing was said yet
   */
  public record AboutInput(
      @Flat AboutDraft about,
      @Schema(description = "Without If-Match: the version that was read") Integer version) {}

  @GET
  @Path("/about")
  @Operation(
      operationId = "readAboutMe",
      summary = "Read what you say of yourself, and who sees which of it")
  public MyAbout about() {
    return members.aboutMe();
  }

  @PUT
  @Path("/about")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeAboutMe",
      summary = "Change what you say of yourself, and who sees which of it",
      description =
          "What is missing is said no more. Who sees a field stands beside it: MANAGERS (those who"
              + " manage people, and nobody else), COMMUNITIES (those of your communities, too) or"
              + " NETWORK (every member)")
  @APIResponse(responseCode = "200", description = "What you say now")
  public MyAbout changeAbout(
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      AboutInput body) {
    if (body == null) {
      throw new BadRequestException("Send what you say as JSON.");
    }
    return members.tellAboutMe(ReadVersion.of(ifMatch, body.version()), body.about());
  }

  @GET
  @Operation(operationId = "readMe", summary = "Read who you are in this network")
  public MemberView me() {
    return members.me();
  }

  @GET
  @Path("/data")
  @Operation(
      operationId = "readMyData",
      summary = "Read all that this network holds of you, table by table")
  @APIResponse(
      responseCode = "200",
      description = "Every table that can hold something of a member, with what is yours in it",
      content = @Content(schema = @Schema(implementation = OwnData.class)))
  public StreamingOutput data() throws IOException {
    return MyDataFile.of(data)::sendTo;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "changeMe", summary = "Change what you say of yourself")
  @APIResponse(responseCode = "200", description = "The profile as it is now")
  public MemberView change(
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      ProfileBody body) {
    if (body == null) {
      throw new BadRequestException("Send the profile as JSON.");
    }
    return members.describeMe(
        ReadVersion.of(ifMatch, body.version()),
        new Profile(
            body.givenName(),
            body.familyName(),
            body.cadre(),
            body.country(),
            Zones.parse("zone", body.zone()),
            body.language(),
            body.aboutTo()));
  }
}
