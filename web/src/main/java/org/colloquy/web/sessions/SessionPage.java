package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.answers.FormState;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.OwnAttendance;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.feedback.boundary.Feedback;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Wish;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.NotFound;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** {@code /sessions/{id}}: one session, and what the reader can do about it. */
@Named("sessionPage")
@RequestScoped
public class SessionPage {
  private static final String TEXTS = "sessionsText";

  @Inject private SessionCatalogue catalogue;
  @Inject private Registrations registrations;
  @Inject private SessionPlanning planning;
  @Inject private SeriesPlanning series;
  @Inject private Repeating repeating;
  @Inject private Feedback feedback;
  @Inject private Attendances attendances;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private String note;
  private String wish;
  private SessionView session;
  private FormState asked;
  private OwnAttendance own;

  public void load() {
    session = Found.by(id, catalogue::open);
  }

  /** For pages that only organisers have. */
  public void loadForOrganiser() {
    load();
    if (!session.organiser()) {
      throw new NotFound("Only organisers have this page.");
    }
  }

  /** For pages that only those have who see who registered. */
  public void loadForRoster() {
    load();
    if (!session.roster()) {
      throw new NotFound("Only who sees who registered has this page.");
    }
  }

  public String register() {
    return act(
        session -> {
          Place place =
              line().apart()
                  ? registrations.registerFor(session, new WishInput(getWish()).meant())
                  : registrations.register(session);
          if (place.meanwhile()) {
            notices.done(TEXTS, "done.meanwhile", place.position());
          } else if (place.confirmed()) {
            notices.done(TEXTS, "done.registered");
          } else {
            notices.info(TEXTS, "done.waiting", place.position());
          }
        });
  }

  /** The ways to take part that one can choose from where places are counted apart. */
  public List<Wish> getWishes() {
    return List.of(Wish.values());
  }

  /** As typed, or else as the reader wants to take part until now; the name of a {@link Wish}. */
  public String getWish() {
    if (wish == null) {
      Place own = line().registration();
      wish = own == null || own.wish() == null ? Wish.ROOM.name() : own.wish().name();
    }
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public String acceptOffer() {
    return act(
        session -> {
          registrations.acceptOffer(session);
          notices.done(TEXTS, "done.registered");
        });
  }

  public String refuseOffer() {
    return act(
        session -> {
          registrations.refuseOffer(session);
          notices.done(TEXTS, "done.refused");
        });
  }

  public String cancelRegistration() {
    return act(
        session -> {
          registrations.cancel(session);
          notices.done(TEXTS, "done.cancelled");
        });
  }

  public String publish() {
    return act(
        session -> {
          planning.publish(session);
          notices.done(TEXTS, "done.published");
        });
  }

  /** Calls the session off. */
  public String callOff() {
    return act(
        session -> {
          series.cancel(session, note, repeating.chosen());
          notices.done(TEXTS, "done.calledOff");
        });
  }

  public SessionView getSession() {
    if (session == null) {
      load();
    }
    return session;
  }

  /** Whether the reader's feedback is waited for. */
  public boolean isAskedForFeedback() {
    return asked() == FormState.OPEN;
  }

  public boolean isFeedbackGiven() {
    return asked() == FormState.GIVEN;
  }

  /** What is noted of the reader; null while nothing is. */
  public AttendanceStatus getAttended() {
    if (own == null && line().state() == Phase.HELD) {
      own = attendances.mine(line().id());
    }
    return own == null ? null : own.status();
  }

  /** Looked up where it can be anything else. */
  private FormState asked() {
    if (asked == null) {
      asked = line().state() == Phase.HELD ? feedback.open(line().id()).state() : FormState.TO_COME;
    }
    return asked;
  }

  public boolean isOpen() {
    return line().state() == Phase.OPEN;
  }

  /** Whether it can still be called off. */
  public boolean isCancellable() {
    return line().state() == Phase.OPEN || line().state() == Phase.DRAFT;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  private SessionLine line() {
    return getSession().line();
  }

  private String act(Consumer<UUID> work) {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  work.accept(session);
                  return "/sessions/session?faces-redirect=true&id=" + session;
                }));
  }
}
