package org.colloquy.web.sessions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionText;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.web.page.ShownTime;

/** The fields of the session form, as typed. */
public class TypedSession {
  /** All of them, in the order of the form. */
  private static final Map<String, Function<TypedSession, String>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("title", TypedSession::getTitle);
    FIELDS.put("kind", TypedSession::getKind);
    FIELDS.put("description", TypedSession::getDescription);
    FIELDS.put("start", TypedSession::getStart);
    FIELDS.put("end", TypedSession::getEnd);
    FIELDS.put("zone", TypedSession::getZone);
    FIELDS.put("place", TypedSession::getPlace);
    FIELDS.put("link", TypedSession::getLink);
    FIELDS.put("seats", TypedSession::getSeats);
    FIELDS.put("communityId", TypedSession::getCommunityId);
  }

  private String title;
  private String description;
  private String kind;
  private String start;
  private String end;
  private String zone;
  private String place;
  private String link;
  private String seats;
  private String communityId;

  /**
   * A field in which two versions differ.
   *
   * @param field its name, which is also the id of its input
   * @param value what the other one has; empty for nothing
   */
  public record Difference(String field, String value) {}

  static TypedSession of(SessionView session) {
    SessionLine line = session.line();
    SessionText text = line.text();
    TypedSession typed = new TypedSession();
    typed.title = text.title();
    typed.description = session.description().isEmpty() ? null : session.description();
    typed.kind = text.kind();
    typed.start = new ShownTime(text.start(), text.zone()).text();
    typed.end = new ShownTime(text.end(), text.zone()).text();
    typed.zone = text.zone().getId();
    typed.place = text.place();
    typed.link = session.link();
    typed.seats = line.seats() == null ? null : line.seats().toString();
    typed.communityId = session.communityId() == null ? null : session.communityId().toString();
    return typed;
  }

  /** A new session. */
  SessionDraft draft() {
    return draft(start, end);
  }

  /** The change of one that is kept: times that stand here as it has them are its times. */
  SessionDraft draft(SessionText kept) {
    return draft(
        new ShownTime(kept.start(), kept.zone()).meant(start, zone),
        new ShownTime(kept.end(), kept.zone()).meant(end, zone));
  }

  private SessionDraft draft(String from, String until) {
    return new SessionDraft(
        title, description, kind, from, until, zone, place, link, seats, communityId, false);
  }

  /** Where the session, as it is now, differs from what was typed, in the order of the form. */
  List<Difference> differences(SessionView now) {
    TypedSession other = of(now);
    Map<String, String> words = new HashMap<>();
    words.put("kind", now.line().text().kindLabel());
    words.put("communityId", now.communityName());
    return FIELDS.entrySet().stream()
        .filter(field -> !same(field.getValue().apply(this), field.getValue().apply(other)))
        .map(
            field ->
                new Difference(
                    field.getKey(),
                    Objects.requireNonNullElse(
                        words.getOrDefault(field.getKey(), field.getValue().apply(other)), "")))
        .toList();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getSeats() {
    return seats;
  }

  public void setSeats(String seats) {
    this.seats = seats;
  }

  public String getCommunityId() {
    return communityId;
  }

  public void setCommunityId(String communityId) {
    this.communityId = communityId;
  }

  private static boolean same(String mine, String theirs) {
    // A browser sends the line ends of a text area as CR LF, and nothing as an empty text.
    String typed = mine == null ? "" : mine.replace("\r\n", "\n").strip();
    return typed.equals(Objects.requireNonNullElse(theirs, ""));
  }
}
