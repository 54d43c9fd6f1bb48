package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.MeetingDraft;
import org.colloquy.attendance.MeetingStart;
import org.colloquy.attendance.boundary.HeldMeetings;
import org.colloquy.codes.Code;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.CodeNames;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Texts;
import org.colloquy.web.page.Times;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Zones;

/** {@code /sessions/held}: a meeting that was held, with who came, in one form. */
@Named("heldMeeting")
@RequestScoped
public class HeldMeetingForm {
  private static final String TEXTS = "sessionsText";
  private static final String MEETING = "meeting";

  @Inject private HeldMeetings meetings;
  @Inject private SessionCatalogue catalogue;
  @Inject private Forms forms;
  @Inject private CodeNames names;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private Texts texts;
  @Inject private Times times;
  @Inject private Viewer viewer;

  /** Read at once: whose people can be ticked has to be known before the form is read. */
  @Inject
  @ManagedProperty("#{param.communityId}")
  private String community;

  private final Typed<MeetingDraft> typed = new Typed<>(MeetingDraft.class);
  private MeetingStart start;
  private List<Code> kinds;

  /** Yesterday evening, for an hour, in a room, with whoever notes it. */
  public void load() {
    if (!viewer.hasRole(Roles.CONVENER) && !viewer.hasRole(Roles.NETWORK_ADMIN)) {
      throw new NotFound("Only organisers have this page.");
    }
    typed.put("title", texts.of(TEXTS).say("held.title.first"));
    typed.put("kind", firstKind());
    typed.put("date", getStart().today().minusDays(1).toString());
    typed.put("start", "18:00");
    typed.put("minutes", "60");
    typed.put("zone", times.getZone().getId());
    typed.put("mode", AttendanceMode.ROOM.name());
    typed.put("communityId", text(getStart().communityId()));
    typed.put(
        "people",
        getStart().people().stream()
            .map(MeetingStart.Named::id)
            .filter(person -> viewer.memberId().filter(person::equals).isPresent())
            .map(UUID::toString)
            .toList());
  }

  /** The page again, with those to tick who belong to the community. */
  public String choose() {
    return null;
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          UUID session = meetings.note(formKey.key(), typed.draft());
          notices.done(TEXTS, "done.held");
          return "/sessions/session?faces-redirect=true&id=" + session;
        });
  }

  public MeetingStart getStart() {
    if (start == null) {
      start =
          meetings.start(
              community == null || community.isBlank() ? null : Found.parse(community),
              times.getZone());
    }
    return start;
  }

  public List<Code> getKinds() {
    if (kinds == null) {
      kinds =
          catalogue.kinds().stream()
              .map(kind -> new Code(kind.code(), names.kind(kind.label()), kind.retired()))
              .toList();
    }
    return kinds;
  }

  public List<String> getZones() {
    return Zones.with(times.getZone().getId());
  }

  public AttendanceMode[] getModes() {
    return AttendanceMode.values();
  }

  public Typed<MeetingDraft> getTyped() {
    return typed;
  }

  private String firstKind() {
    return getKinds().stream()
        .map(Code::code)
        .filter(MEETING::equals)
        .findFirst()
        .orElseGet(() -> getKinds().isEmpty() ? null : getKinds().get(0).code());
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
