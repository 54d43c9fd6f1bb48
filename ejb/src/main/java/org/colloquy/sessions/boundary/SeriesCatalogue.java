package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SeriesQueries;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionSeries;

/** The series of the network, as one reader may see them. */
@Boundary
@Stateless
public class SeriesCatalogue {

  @Inject private SeriesQueries series;
  @Inject private SessionViews views;
  @Inject private Organisers organisers;

  /** Throws NotFound for an id of another network. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public SeriesView open(@NotNull UUID id) {
    SessionSeries found = series.get(id);
    List<LearningSession> dates = series.dates(id);
    return new SeriesView(
        found.id(),
        found.title(),
        found.rule(),
        found.start(),
        found.zone(),
        found.relatedTo(),
        dates.stream().allMatch(organisers::organises),
        views.lines(dates, Caller.current().id()));
  }
}
