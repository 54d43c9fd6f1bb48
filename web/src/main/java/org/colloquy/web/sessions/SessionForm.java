package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.codes.Code;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Reminding;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.CodeNames;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Times;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;
import org.colloquy.web.page.Zones;

/**
 * {@code /sessions/new}: a new session; {@code /sessions/{id}/edit}: the change of one. When
 * somebody else changed it meanwhile, what was typed stays, what they wrote stands beside it, and
 * saving again replaces it.
 */
@Named("sessionForm")
@RequestScoped
public class SessionForm {
  private static final String TEXTS = "sessionsText";
  private static final String STALE = "stale-edit";

  @Inject private SessionCatalogue catalogue;
  @Inject private SessionPlanning planning;
  @Inject private SeriesPlanning series;
  @Inject private Repeating repeating;
  @Inject private Forms forms;
  @Inject private CodeNames names;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private Times times;
  @Inject private Viewer viewer;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  /** A session that a new one begins as; with another time. */
  @Inject
  @ManagedProperty("#{param.copy}")
  private String copy;

  private SessionView kept;
  private int version;
  private final Typed<SessionDraft> typed = new Typed<>(SessionDraft.class);
  private List<Difference> theirs = List.of();
  private SessionBlocks further;
  private List<Code> kinds;
  private List<Convening.Named> communities;

  /** Fills the form: from the session, or with what a new one most likely has. */
  public void load() {
    if (!viewer.hasRole(Roles.CONVENER) && !viewer.hasRole(Roles.NETWORK_ADMIN)) {
      throw new NotFound("Only organisers have this page.");
    }
    if (isNew()) {
      typed.put("zone", times.getZone().getId());
      typed.put("reminding", Reminding.USUAL.name());
      if (copy != null && !copy.isBlank()) {
        begin(Found.by(copy, this::organised));
      }
    } else {
      version = getKept().version();
      show(typed, getKept());
    }
  }

  /** With all that is said of another session, but when. */
  private void begin(SessionView other) {
    typed.show(other);
    typed.put("start", null);
    typed.put("end", null);
    typed.put(SessionBlocks.FIELD, List.of());
    typed.put("example", false);
  }

  /** One more block of time: the page comes again with room for it. */
  public String addBlock() {
    further().add();
    return null;
  }

  /** The page again, without this one of the further blocks. */
  public String removeBlock(int number) {
    further().remove(number);
    return null;
  }

  /** The blocks of time after the first one, as typed. */
  public List<SessionBlocks.Block> getFurther() {
    return further().all();
  }

  public String save() {
    return forms.submit(TEXTS, () -> isNew() ? create(false) : Found.by(id, this::edit));
  }

  public String saveAndPublish() {
    return forms.submit(TEXTS, () -> repeating.isAsked() ? repeat() : create(true));
  }

  /** Shows the dates of the series that it would be; nothing is kept. */
  public String showDates() {
    return forms.submit(
        TEXTS,
        () -> {
          repeating.show(further().draft(typed));
          return null;
        });
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What the network offers, and what the session is. */
  public List<Code> getKinds() {
    if (kinds == null) {
      kinds =
          catalogue.kinds().stream()
              .map(kind -> new Code(kind.code(), names.kind(kind.label()), kind.retired()))
              .toList();
      if (!isNew()) {
        SessionLine line = getKept().line();
        kinds =
            with(
                new Code(line.text().kind(), names.kind(line.text().kindLabel()), true),
                Code::code,
                kinds);
      }
    }
    return kinds;
  }

  /** What the reader convenes, and the one that holds the session. */
  public List<Convening.Named> getCommunities() {
    if (communities == null) {
      communities = planning.communities();
      if (!isNew() && getKept().communityId() != null) {
        communities =
            with(
                new Convening.Named(getKept().communityId(), getKept().communityName()),
                Convening.Named::id,
                communities);
      }
    }
    return communities;
  }

  /** How many have to know of a change; nobody once it is over. */
  public int getRegistered() {
    if (isNew()) {
      return 0;
    }
    SessionLine line = getKept().line();
    return line.state() == Phase.OPEN || line.state() == Phase.LIVE
        ? line.confirmed() + line.waiting()
        : 0;
  }

  /** A new one is in the reader's own zone, under whatever name they chose it. */
  public List<String> getZones() {
    String chosen = typed.text("zone");
    return Zones.with(
        isNew()
            ? chosen == null ? times.getZone().getId() : chosen
            : getKept().line().text().zone().getId());
  }

  /** Whose clocks the dates of a series are on; only where they are shown. */
  public ZoneId getChosenZone() {
    return ZoneId.of(typed.text("zone"));
  }

  /** When those who come can be reminded. */
  public List<String> getRemindings() {
    return Arrays.stream(Reminding.values()).map(Reminding::name).toList();
  }

  /** As it is kept, whatever was typed; null for a new one. */
  public SessionView getKept() {
    if (kept == null && !isNew()) {
      kept = Found.by(id, this::organised);
    }
    return kept;
  }

  /** What somebody else wrote while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public Typed<SessionDraft> getTyped() {
    return typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Not before its dates were shown. */
  private String repeat() {
    return repeating
        .plan(formKey.key(), further().draft(typed))
        .map(
            series -> {
              notices.done(TEXTS, "done.series.published");
              return "/series/series?faces-redirect=true&id=" + series;
            })
        .orElse(null);
  }

  private String create(boolean publish) {
    if (repeating.isAsked()) {
      throw Invalid.field("every", "series.draft");
    }
    UUID created = planning.create(formKey.key(), further().draft(typed), publish);
    notices.done(TEXTS, publish ? "done.published" : "done.drafted");
    return toSession(created);
  }

  private String edit(UUID session) {
    try {
      series.edit(session, version, further().draft(typed, getKept()), repeating.chosen());
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        SessionView now = organised(session);
        version = now.version();
        theirs = differences(now);
      }
      throw conflict;
    }
    notices.done(TEXTS, "done.saved");
    return toSession(session);
  }

  private List<Difference> differences(SessionView now) {
    return typed
        .with(SessionBlocks.FIELD, further().texts())
        .differences(
            show(new Typed<>(SessionDraft.class), now),
            Map.of(
                "kind",
                kind -> names.kind(now.line().text().kindLabel()),
                "communityId",
                community -> now.communityName(),
                SessionBlocks.FIELD,
                SessionBlocks::inWords));
  }

  /** The first block stands in the fields of start and end, the others in fields of their own. */
  private static Typed<SessionDraft> show(Typed<SessionDraft> form, SessionView view) {
    form.show(view);
    SessionBlocks.show(form, view.line().text());
    return form;
  }

  private SessionBlocks further() {
    if (further == null) {
      further = SessionBlocks.sent().orElseGet(() -> SessionBlocks.of(typed));
    }
    return further;
  }

  private SessionView organised(UUID session) {
    SessionView view = catalogue.open(session);
    if (!view.organiser()) {
      throw new NotFound("There is no such session to edit.");
    }
    return view;
  }

  /** The choices and, where it is not among them, the one that is kept already. */
  private static <T> List<T> with(T own, Function<T, ?> key, List<T> offered) {
    return offered.stream().anyMatch(each -> key.apply(each).equals(key.apply(own)))
        ? offered
        : Stream.concat(Stream.of(own), offered.stream()).toList();
  }

  private static String toSession(UUID session) {
    return "/sessions/session?faces-redirect=true&id=" + session;
  }
}
