package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.sessions.Reach;
import org.colloquy.sessions.boundary.SeriesDate;
import org.colloquy.sessions.boundary.SeriesDraft;
import org.colloquy.sessions.boundary.SeriesPlanning;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Ids;

/**
 * The part of the form of a session that makes a series of it: how often, and until when. Its dates
 * are shown before anything is kept; what changes them afterwards shows them again.
 */
@Named("repeating")
@RequestScoped
public class Repeating {
  private static final String SHOWN = "shownSeries";

  @Inject private SeriesPlanning planning;
  @Inject private HttpServletRequest request;

  private String every;
  private String count;
  private String until;
  private String reach = Reach.ONE.name();
  private List<SeriesDate> dates = List.of();
  private String shown;

  /**
   * Whether it is to be a series: who said how many dates, or until when, meant one, and is asked
   * how often.
   */
  public boolean isAsked() {
    return Stream.of(every, count, until).anyMatch(said -> said != null && !said.isBlank());
  }

  /** Looks what the dates would be. */
  public void show(SessionDraft first) {
    SeriesDraft draft = draft(first);
    dates = planning.preview(draft);
    shown = mark(draft);
  }

  /** Plans the series; empty where its dates were not shown yet, which they are then. */
  public Optional<UUID> plan(RequestKey key, SessionDraft first) {
    SeriesDraft draft = draft(first);
    if (!mark(draft).equals(request.getParameter(SHOWN))) {
      show(first);
      return Optional.empty();
    }
    return Optional.of(planning.create(key, draft));
  }

  /** What a change or a calling off is about; throws where that is none of the choices. */
  public Reach chosen() {
    try {
      return reach == null || reach.isBlank() ? Reach.ONE : Reach.valueOf(reach);
    } catch (IllegalArgumentException none) {
      throw Invalid.field("reach", "series.reach");
    }
  }

  public List<SeriesDate> getDates() {
    return dates;
  }

  /** Says of which series the dates were shown. */
  public String getShown() {
    return shown;
  }

  public List<String> getChoices() {
    return Arrays.stream(TypedRule.Every.values()).map(TypedRule.Every::name).toList();
  }

  public List<String> getReaches() {
    return Arrays.stream(Reach.values()).map(Reach::name).toList();
  }

  public String getEvery() {
    return every;
  }

  public void setEvery(String every) {
    this.every = every;
  }

  public String getCount() {
    return count;
  }

  public void setCount(String count) {
    this.count = count;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getReach() {
    return reach;
  }

  public void setReach(String reach) {
    this.reach = reach;
  }

  private SeriesDraft draft(SessionDraft first) {
    return new SeriesDraft(first, new TypedRule(every, count, until).rule(first.start()));
  }

  private static String mark(SeriesDraft draft) {
    return Ids.named(draft.toString()).toString();
  }
}
