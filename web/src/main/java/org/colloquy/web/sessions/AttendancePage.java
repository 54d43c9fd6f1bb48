package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
  private AttendanceList list;

  public void load() {
    list = Found.by(id, attendances::list);
  }

  /** Notes what was changed in the list. */
  public String save() {
    return act(
        session -> {
          List<Mark> marks = changes();
          attendances.mark(session, marks);
          notices.done(TEXTS, "done.attendance", marks.size());
        });
  }

  /** Somebody who had not registered. */
  public String addWalkIn() {
    return act(
        session -> {
          attendances.addWalkIn(session, formKey.key(), typed.with("mode", mode()).draft());
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
    List<Mark> changes = new ArrayList<>();
    for (String shown : sent("shown")) {
      int between = shown.indexOf(':');
      String person = between < 0 ? shown : shown.substring(0, between);
      String before = between < 0 ? SAID_NOTHING : shown.substring(between + 1);
      String now = said(person, came, excused);
      if (!now.equals(before) && !keepsWhatHasNoTick(now, before)) {
        changes.add(
            new Mark(
                Found.parse(person),
                now.equals(SAID_NOTHING) ? null : AttendanceStatus.valueOf(now),
                mode));
      }
    }
    return changes;
  }

  private static String said(String person, Set<String> came, Set<String> excused) {
    if (came.contains(person)) {
      return AttendanceStatus.PRESENT.name();
    }
    return excused.contains(person) ? AttendanceStatus.EXCUSED.name() : SAID_NOTHING;
  }

  /** That somebody was there for a part has no tick of its own, and leaving both empty keeps it. */
  private static boolean keepsWhatHasNoTick(String now, String before) {
    return now.equals(SAID_NOTHING)
        && !before.equals(AttendanceStatus.PRESENT.name())
        && !before.equals(AttendanceStatus.EXCUSED.name());
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
