package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colloquy.codes.Code;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.Reach;
import org.colloquy.sessions.boundary.CalendarFilter;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SessionCalendar;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Flat;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Zone;
import org.colloquy.web.page.Idempotency;
import org.colloquy.web.page.Paging;
import org.colloquy.web.page.ReadVersion;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/sessions}. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
@RequestScoped
@Settled
public class SessionsResource {

  @Inject private SessionCatalogue catalogue;
  @Inject private SessionPlanning planning;
  @Inject private SeriesPlanning series;

  /**
   * A session as a program sends it.
   *
   * @param publish when creating
   * @param version when changing
   * @param reach when changing a date of a series
   */
  public record SessionInput(
      @Flat SessionDraft session,
      @Schema(description = "When creating: publish at once") boolean publish,
      @Schema(description = "When changing, and without If-Match: the version that was read")
          Integer version,
      @Schema(
              enumeration = {"ONE", "FOLLOWING", "ALL"},
              description =
                  "When changing a date of a series: this one, it and those that follow, or all"
                      + " that are still to come; missing: this one")
          String reach) {}

  /** Why a session is called off. */
  @Schema(name = "SessionCancellation")
  public record Cancellation(
      String note,
      @Schema(
              enumeration = {"ONE", "FOLLOWING", "ALL"},
              description = "Of a date of a series; missing: this one")
          String reach) {}

  @GET
  @Operation(
      operationId = "listSessions",
      summary = "List sessions: upcoming, past, or those that the caller organises")
  public Page<SessionLine> list(
      @QueryParam("view")
          @DefaultValue(SessionListPage.UPCOMING)
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        SessionListPage.UPCOMING,
                        SessionListPage.PAST,
                        SessionListPage.ORGANISED
                      }))
          String view,
      @BeanParam Paging paging) {
    PageRequest request = paging.request();
    return switch (view) {
      case SessionListPage.UPCOMING -> catalogue.upcoming(request);
      case SessionListPage.PAST -> catalogue.past(request);
      case SessionListPage.ORGANISED -> catalogue.organised(request);
      default -> throw Invalid.field("view", "api.view.three");
    };
  }

  @GET
  @Path("/kinds")
  @Operation(
      operationId = "listSessionKinds",
      summary = "List the kinds of session that this network offers")
  public List<Code> kinds() {
    return catalogue.kinds();
  }

  @GET
  @Path("/calendar")
  @Operation(
      operationId = "readSessionCalendar",
      summary = "List the sessions of a month (in whole weeks), a week, or 60 days from a day on")
  public SessionCalendar calendar(
      @QueryParam("show")
          @DefaultValue("MONTH")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"MONTH", "WEEK", "LIST"}))
          String show,
      @QueryParam("day") @Parameter(description = "One in it; missing: today") String day,
      @QueryParam("zone")
          @DefaultValue("UTC")
          @Parameter(description = "On whose clocks a day is meant")
          String zone,
      @QueryParam("community") UUID community,
      @QueryParam("kind") @Parameter(description = "A code of the list of kinds") String kind,
      @QueryParam("modality")
          @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"IN_PERSON", "ONLINE", "HYBRID"}))
          String modality) {
    return catalogue.calendar(
        new CalendarFilter(
            oneOf("show", CalendarFilter.Show.class, show),
            dayOf(day),
            Zone.of(zone).orElseThrow(() -> Invalid.field("zone", "time.zone")),
            community,
            kind,
            modality == null ? null : oneOf("modality", Modality.class, modality)));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readSession", summary = "Read one session")
  public SessionView open(@PathParam("id") UUID id) {
    return catalogue.open(id);
  }

  @POST
  @Operation(
      operationId = "createSession",
      summary = "Create a session, as a draft or (publish: true) published at once")
  @APIResponseSchema(
      value = SessionView.class,
      responseCode = "201",
      responseDescription = "The session; Location is its address")
  public Response create(
      @HeaderParam(Idempotency.HEADER)
          @Parameter(
              description = Idempotency.MEANING,
              schema = @Schema(implementation = UUID.class))
          String key,
      SessionInput body,
      @Context UriInfo here) {
    SessionInput sent = required(body);
    UUID id = planning.create(Idempotency.of(key), sent.session(), sent.publish());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(catalogue.open(id))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Operation(operationId = "changeSession", summary = "Change a session that was read")
  @APIResponse(responseCode = "200", description = "As it is now")
  public SessionView edit(
      @PathParam("id") UUID id,
      @HeaderParam(ReadVersion.HEADER) @Parameter(description = ReadVersion.MEANING) String ifMatch,
      SessionInput body) {
    SessionInput change = required(body);
    series.edit(
        id, ReadVersion.of(ifMatch, change.version()), change.session(), reach(change.reach()));
    return catalogue.open(id);
  }

  @POST
  @Path("/{id}/publish")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      operationId = "publishSession",
      summary = "Publish a draft: members see it and can register")
  public SessionView publish(@PathParam("id") UUID id) {
    planning.publish(id);
    return catalogue.open(id);
  }

  @POST
  @Path("/{id}/cancel")
  @Operation(
      operationId = "cancelSession",
      summary = "Call a session off and tell those who registered")
  public SessionView cancel(@PathParam("id") UUID id, Cancellation cancellation) {
    if (cancellation == null) {
      planning.cancel(id, null);
    } else {
      series.cancel(id, cancellation.note(), reach(cancellation.reach()));
    }
    return catalogue.open(id);
  }

  private static Reach reach(String text) {
    try {
      return text == null ? Reach.ONE : Reach.valueOf(text);
    } catch (IllegalArgumentException none) {
      throw Invalid.field("reach", "series.reach");
    }
  }

  private static <E extends Enum<E>> E oneOf(String field, Class<E> all, String text) {
    try {
      return Enum.valueOf(all, text);
    } catch (IllegalArgumentException none) {
      throw Invalid.field(field, "sessions.calendar.choice");
    }
  }

  private static LocalDate dayOf(String text) {
    try {
      LocalDate day = text == null ? null : LocalDate.parse(text);
      if (day != null && (day.getYear() < 1900 || day.getYear() > 2200)) {
        throw Invalid.field("day", "time.year");
      }
      return day;
    } catch (DateTimeException unread) {
      throw Invalid.field("day", "series.until");
    }
  }

  private static SessionInput required(SessionInput body) {
    if (body == null) {
      throw new BadRequestException("Send the session as JSON.");
    }
    return body;
  }
}
