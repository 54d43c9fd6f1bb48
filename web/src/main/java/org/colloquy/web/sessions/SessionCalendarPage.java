package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.codes.Code;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityLine;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.boundary.CalendarFilter;
import org.colloquy.sessions.boundary.CalendarFilter.Show;
import org.colloquy.sessions.boundary.SessionCalendar;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Times;

/**
 * {@code /sessions/calendar}: a month, a week or a list of sessions, as its address says, so that
 * it can be sent to others. What an address says that nobody knows is left out of account.
 */
@Named("sessionCalendar")
@RequestScoped
public class SessionCalendarPage {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int DAYS = 7;

  @Inject private SessionCatalogue catalogue;
  @Inject private Communities all;
  @Inject private Times times;

  private String show;
  private String day;
  private String community;
  private String kind;
  private String modality;

  private SessionCalendar calendar;
  private List<CommunityLine> communities;
  private List<Code> kinds;

  /**
   * A day of the calendar.
   *
   * @param noon a moment of it by which pages name it
   * @param within whether it is of the month that is looked at
   */
  public record Day(
      LocalDate date, Instant noon, boolean within, boolean today, List<SessionLine> sessions) {}

  public SessionCalendar getCalendar() {
    if (calendar == null) {
      calendar =
          catalogue.calendar(
              new CalendarFilter(
                  shown(),
                  known(day),
                  times.getZone(),
                  idOf(community),
                  blank(kind) ? null : kind,
                  mode()));
    }
    return calendar;
  }

  /** The days in their weeks; a session of several days stands at each of them. */
  public List<List<Day>> getWeeks() {
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = getCalendar().first();
        !monday.isAfter(getCalendar().last());
        monday = monday.plusDays(DAYS)) {
      LocalDate begin = monday;
      weeks.add(IntStream.range(0, DAYS).mapToObj(i -> day(begin.plusDays(i))).toList());
    }
    return weeks;
  }

  /** The part before this one, as what follows the address of the page. */
  public String getEarlier() {
    return query(shown(), step(-1));
  }

  public String getLater() {
    return query(shown(), step(1));
  }

  /** The same around today. */
  public String getNow() {
    return query(shown(), null);
  }

  /** The same day, shown otherwise. */
  public String as(String other) {
    return query(Show.valueOf(other), getCalendar().day());
  }

  public List<String> getShows() {
    return Arrays.stream(Show.values()).map(Show::name).toList();
  }

  public List<String> getModalities() {
    return Arrays.stream(Modality.values()).map(Modality::name).toList();
  }

  public List<Code> getKinds() {
    if (kinds == null) {
      kinds = catalogue.kinds();
    }
    return kinds;
  }

  /** Those to choose from; of very many the first. */
  public List<CommunityLine> getCommunities() {
    if (communities == null) {
      communities = all.list(new PageRequest(0, PageRequest.MAX_SIZE)).items();
    }
    return communities;
  }

  /** A moment of the day that is looked at. */
  public Instant getAround() {
    return noon(getCalendar().day());
  }

  public String getShow() {
    return shown().name();
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getCommunity() {
    return community;
  }

  public void setCommunity(String community) {
    this.community = community;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getModality() {
    return modality;
  }

  public void setModality(String modality) {
    this.modality = modality;
  }

  private Day day(LocalDate date) {
    SessionCalendar part = getCalendar();
    return new Day(
        date,
        noon(date),
        shown() == Show.WEEK || date.getMonth() == part.day().getMonth(),
        date.equals(part.today()),
        part.sessions().stream().filter(session -> isOn(session, date)).toList());
  }

  private boolean isOn(SessionLine session, LocalDate date) {
    ZoneId zone = times.getZone();
    Instant begin = date.atStartOfDay(zone).toInstant();
    Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
    return session.text().blocks().stream()
        .anyMatch(block -> block.start().isBefore(end) && block.end().isAfter(begin));
  }

  private Instant noon(LocalDate date) {
    return date.atTime(12, 0).atZone(times.getZone()).toInstant();
  }

  private LocalDate step(int direction) {
    LocalDate now = getCalendar().day();
    return switch (shown()) {
      case MONTH -> now.withDayOfMonth(1).plusMonths(direction);
      case WEEK -> now.plusWeeks(direction);
      case LIST -> now.plusDays(60L * direction);
    };
  }

  private String query(Show how, LocalDate around) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("show", how.name().toLowerCase(Locale.ROOT));
    said.put("day", around == null ? null : around.toString());
    said.put("kind", kind);
    said.put("community", community);
    said.put("modality", modality);
    return "?"
        + said.entrySet().stream()
            .filter(each -> !blank(each.getValue()))
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  private Show shown() {
    return Arrays.stream(Show.values())
        .filter(each -> each.name().equalsIgnoreCase(show))
        .findFirst()
        .orElse(Show.MONTH);
  }

  private Modality mode() {
    return Arrays.stream(Modality.values())
        .filter(each -> each.name().equals(modality))
        .findFirst()
        .orElse(null);
  }

  private static LocalDate known(String text) {
    try {
      LocalDate read = blank(text) ? null : LocalDate.parse(text.strip());
      return read == null || read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR
          ? null
          : read;
    } catch (DateTimeException unread) {
      return null;
    }
  }

  private static UUID idOf(String text) {
    try {
      return blank(text) ? null : UUID.fromString(text.strip());
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
