package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.colloquy.registrations.boundary.SeriesPlaces;
import org.colloquy.registrations.boundary.SeriesRegistrations;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.boundary.SeriesCatalogue;
import org.colloquy.sessions.boundary.SeriesView;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** {@code /series/{id}}: all dates of a series, and coming to all of them in one step. */
@Named("seriesPage")
@RequestScoped
public class SeriesPage {
  private static final String TEXTS = "sessionsText";

  /** What the form makes; other rules are shown as they are. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "FREQ=(?:WEEKLY(?<two>;INTERVAL=2)?|MONTHLY;BYDAY=(?<week>-1|[1-4])(?:MO|TU|WE|TH|FR|SA|SU))"
              + ";(?:COUNT|UNTIL)=.*");

  @Inject private SeriesCatalogue catalogue;
  @Inject private SeriesRegistrations registrations;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private SeriesView series;

  public void load() {
    series = Found.by(id, catalogue::open);
  }

  public String register() {
    return act(
        all -> {
          SeriesPlaces places = registrations.register(all);
          notices.done(TEXTS, "done.series", places.confirmed(), places.waiting());
        });
  }

  public String cancel() {
    return act(
        all -> {
          registrations.cancel(all);
          notices.done(TEXTS, "done.series.cancelled");
        });
  }

  public SeriesView getSeries() {
    if (series == null) {
      load();
    }
    return series;
  }

  /** The end of a text that says how it repeats; empty for a rule that the form does not make. */
  public String getEvery() {
    var rule = KNOWN.matcher(getSeries().rule());
    if (!rule.matches()) {
      return "";
    }
    String week = rule.group("week");
    return week == null
        ? (rule.group("two") == null ? "WEEK" : "TWO_WEEKS")
        : week.equals("-1") ? "MONTH_LAST" : "MONTH";
  }

  /** How many dates somebody could still come to who comes to none of them. */
  public long getFree() {
    return open().stream().filter(date -> date.registration() == null).count();
  }

  public boolean isRegistered() {
    return open().stream().anyMatch(date -> date.registration() != null);
  }

  /** The next date that can be changed; null where none is left. */
  public UUID getNext() {
    return first().map(SessionLine::id).orElse(null);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  private Optional<SessionLine> first() {
    return open().stream().findFirst();
  }

  private List<SessionLine> open() {
    return getSeries().dates().stream().filter(date -> date.state() == Phase.OPEN).toList();
  }

  private String act(Consumer<UUID> work) {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                all -> {
                  work.accept(all);
                  return "/series/series?faces-redirect=true&id=" + all;
                }));
  }
}
