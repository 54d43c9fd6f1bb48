package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceList;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/**
 * {@code /sessions/{id}/attendance}: who was there, ticked by those who organise it. The form says
 * of each line what it showed, and only what was ticked or unticked in it is noted: whoever has the
 * list open at the same time loses nothing.
 */
@Named("attendancePage")
@RequestScoped
public class AttendancePage {
  private static final String TEXTS = "sessionsText";
  private static final String SAID_NOTHING = "NONE";

  @Inject private Attendances attendances;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private final Typed<WalkIn> typed = new Typed<>(WalkIn.class);
  private AttendanceMode mode;
  private AttendanceKind kind;
  private String reason;
  private AttendanceList list;

  public void load() {
    list = Found.by(id, attendances::list);
  }

  /** Notes what was changed in the list. */
  public String save() {
    return act(
        session -> {
          List<Mark> marks = changes();
          attendances.mark(session, marks, reason);
          notices.done(TEXTS, "done.attendance", marks.size());
        });
  }

  /** Somebody who had not registered. */
  public String addWalkIn() {
    return act(
        session -> {
          attendances.addWalkIn(
              session,
              formKey.key(),
              typed.with("mode", mode()).with("kind", kind).draft(),
              reason);
          notices.done(TEXTS, "done.walkIn");
        });
  }

  public AttendanceList getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public Typed<WalkIn> getTyped() {
    return typed;
  }

  /** Where those who are ticked now were. */
  public AttendanceMode getMode() {
    return mode();
  }

  public void setMode(AttendanceMode mode) {
    this.mode = mode;
  }

  public AttendanceMode[] getModes() {
    return AttendanceMode.values();
  }

  /** As what whoever is added counts. */
  public AttendanceKind getKind() {
    return kind == null ? AttendanceKind.PERSON : kind;
  }

  public void setKind(AttendanceKind kind) {
    this.kind = kind;
  }

  public AttendanceKind[] getKinds() {
    return AttendanceKind.values();
  }

  /** Why official figures are changed. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private AttendanceMode mode() {
    return mode == null ? getList().usual() : mode;
  }

  private List<Mark> changes() {
    Set<String> came = Set.copyOf(sent("came"));
    Set<String> excused = Set.copyOf(sent("excused"));
    Set<String> hosts = Set.copyOf(sent("host"));
    List<Mark> changes = new ArrayList<>();
    for (String shown : sent("shown")) {
      String[] parts = shown.split(":", -1);
      if (parts.length == 3) {
        String person = parts[0];
        Optional<Mark> change =
            change(
                Found.parse(person),
                new Line(parts[1], parts[2]),
                new Line(
                    came.contains(person) || hosts.contains(person)
                        ? AttendanceStatus.PRESENT.name()
                        : excused.contains(person) ? AttendanceStatus.EXCUSED.name() : SAID_NOTHING,
                    counted(hosts.contains(person), parts[2])));
        change.ifPresent(changes::add);
      }
    }
    return changes;
  }

  /** What a line says, in codes. */
  private record Line(String status, String kind) {

    /**
     * That somebody was there for a part has no tick of its own, and leaving all empty keeps it.
     */
    private boolean isKept(Line before) {
      return status.equals(SAID_NOTHING)
          && !before.status.equals(AttendanceStatus.PRESENT.name())
          && !before.status.equals(AttendanceStatus.EXCUSED.name());
    }
  }

  private Optional<Mark> change(UUID person, Line before, Line now) {
    if (now.equals(before) || now.isKept(before)) {
      return Optional.empty();
    }
    return Optional.of(
        new Mark(
            person,
            now.status.equals(SAID_NOTHING) ? null : AttendanceStatus.valueOf(now.status),
            mode,
            AttendanceKind.valueOf(now.kind),
            null));
  }

  private static String counted(boolean host, String before) {
    if (host) {
      return AttendanceKind.HOST_OR_FACULTY.name();
    }
    return before.equals(AttendanceKind.NOT_A_PERSON.name())
        ? before
        : AttendanceKind.PERSON.name();
  }

  private static List<String> sent(String name) {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get(name);
    return values == null ? List.of() : List.of(values);
  }

  private String act(Consumer<UUID> work) {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  work.accept(session);
                  return "/sessions/attendance?faces-redirect=true&id=" + session;
                }));
  }
}
