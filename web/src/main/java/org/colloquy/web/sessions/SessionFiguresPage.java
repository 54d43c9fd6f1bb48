package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.attendance.Reckoning;
import org.colloquy.attendance.Tally;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.ShownTime;

/**
 * {@code /sessions/{id}/figures}: the figures of a session with what each means, and the button
 * that makes them official.
 */
@Named("sessionFigures")
@RequestScoped
public class SessionFiguresPage {
  private static final String TEXTS = "sessionsText";

  @Inject private Reckonings reckonings;
  @Inject private SessionCatalogue catalogue;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private Reckoning reckoning;
  private ZoneId zone;

  /**
   * A figure.
   *
   * @param code by which its name and its meaning are found
   * @param now empty where it is not computable
   * @param official as it was reconciled; empty where it is the same, or not official
   */
  public record Figure(String code, String now, String official) {}

  /** A block of time in which it was held, as it is typed. */
  public record Block(int number, String start, String end) {}

  public void load() {
    reckoning = Found.by(id, reckonings::of);
  }

  public String reconcile() {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  reckonings.reconcile(session, held());
                  notices.done(TEXTS, "done.reconciled");
                  return "/sessions/figures?faces-redirect=true&id=" + session;
                }));
  }

  public Reckoning getReckoning() {
    if (reckoning == null) {
      load();
    }
    return reckoning;
  }

  public List<Figure> getFigures() {
    Tally now = getReckoning().now();
    Tally then = getReckoning().reconciled() == null ? now : getReckoning().reconciled();
    return List.of(
        figure("registrations", now.registrations(), then.registrations()),
        figure("attendances", now.attendances(), then.attendances()),
        share("ratio", now.ratio(), then.ratio()),
        figure("showUps", now.showUps(), then.showUps()),
        share("showUpRate", now.showUpRate(), then.showUpRate()),
        figure("people", now.people(), then.people()),
        figure("unidentified", now.unidentified(), then.unidentified()),
        figure("walkIns", now.walkIns(), then.walkIns()),
        figure("partial", now.partial(), then.partial()),
        figure("noShows", now.noShows(), then.noShows()),
        figure("excused", now.excused(), then.excused()),
        figure("waiting", now.waiting(), then.waiting()),
        figure("excluded", now.excluded(), then.excluded()),
        figure("assumed", now.assumed(), then.assumed()),
        new Figure("hours", now.hours().toPlainString(), changed(now.hours(), then.hours())));
  }

  /** When it was held, or is to have been: as typed on the clocks of its zone. */
  public List<Block> getBlocks() {
    List<Sitting> blocks = planned();
    return IntStream.range(0, blocks.size())
        .mapToObj(
            i ->
                new Block(
                    i + 1,
                    new ShownTime(blocks.get(i).start(), getZone()).text(),
                    new ShownTime(blocks.get(i).end(), getZone()).text()))
        .toList();
  }

  public List<Sitting> getHeld() {
    return planned();
  }

  /** Of the session. */
  public ZoneId getZone() {
    if (zone == null) {
      zone = Found.by(id, catalogue::open).line().text().zone();
    }
    return zone;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** None where nothing was typed anew: it was held as planned. */
  private List<String> held() {
    List<Sitting> planned = planned();
    Map<String, String[]> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    String[] starts = sent.getOrDefault("heldStart", new String[0]);
    String[] ends = sent.getOrDefault("heldEnd", new String[0]);
    return IntStream.range(0, Math.min(starts.length, ends.length))
        .mapToObj(i -> meant(starts[i], planned) + "/" + meant(ends[i], planned))
        .toList();
  }

  private String meant(String typed, List<Sitting> planned) {
    return planned.stream()
        .flatMap(block -> Stream.of(block.start(), block.end()))
        .map(at -> new ShownTime(at, getZone()).meant(typed, getZone().getId()))
        .filter(found -> !found.equals(typed))
        .findFirst()
        .orElse(typed);
  }

  private List<Sitting> planned() {
    return Sittings.parse(String.join(" ", getReckoning().held())).blocks();
  }

  private static Figure figure(String code, long now, long then) {
    return new Figure(code, Long.toString(now), now == then ? "" : Long.toString(then));
  }

  private static Figure share(String code, BigDecimal now, BigDecimal then) {
    return new Figure(code, now == null ? "" : percent(now), changed(now, then));
  }

  private static String changed(BigDecimal now, BigDecimal then) {
    return then == null || then.equals(now) ? "" : percent(then);
  }

  private static String percent(BigDecimal share) {
    return share.toPlainString();
  }
}
