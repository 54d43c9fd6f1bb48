package org.colloquy.attendance.control;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.NameChoice;
import org.colloquy.attendance.NameView;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.reports.Match;
import org.colloquy.reports.ReportedName;
import org.colloquy.reports.Suggestion;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** Shows the names in the reports of a session, each once, and who they may be. */
@Dependent
public class NameViews {

  @Inject private ReportQueries reports;
  @Inject private AttendanceQueries attendances;
  @Inject private Recognition recognition;
  @Inject private SeatHolders seats;
  @Inject private Contacts contacts;

  /** Those of whom nobody knows who they are first. */
  public Page<NameView> page(UUID session, boolean openOnly, PageRequest page) {
    List<NameInReport> all =
        each(session).stream().filter(name -> !openOnly || name.open()).toList();
    List<NameInReport> some = all.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(page, views(session, some), all.size());
  }

  /** {@link NotFound} for a name that is in none of its reports. */
  public NameChoice choice(PlannedSession session, UUID who) {
    List<NameInReport> all = each(session.id());
    NameInReport name =
        all.stream()
            .filter(each -> each.who().equals(who))
            .findFirst()
            .orElseThrow(NameViews::none);
    NameView view = views(session.id(), List.of(name)).get(0);
    Set<UUID> suggested =
        view.suggestions().stream().map(NameView.Suggested::person).collect(Collectors.toSet());
    return new NameChoice(
        session.id(),
        session.title(),
        attendances.reconciliation(session.id()).isPresent(),
        view,
        contacts.of(listed(session.id())).values().stream()
            .filter(contact -> !suggested.contains(contact.id()) && !contact.name().isEmpty())
            .map(contact -> new NameView.Suggested(contact.id(), contact.name(), ""))
            .sorted(comparing(NameView.Suggested::name, String.CASE_INSENSITIVE_ORDER))
            .toList(),
        all.stream()
            .filter(each -> each.open() && !each.who().equals(who))
            .map(NameInReport::who)
            .findFirst()
            .orElse(null));
  }

  /** Whom somebody can say that it is: who is suggested, and everybody who is in the list. */
  public Set<UUID> choices(UUID session, NameInReport name) {
    Set<UUID> choices = new HashSet<>(listed(session));
    recognition
        .suggestions(session, List.of(name.as()))
        .values()
        .forEach(
            match -> {
              match.person().ifPresent(choices::add);
              match.suggestions().forEach(each -> choices.add(each.person()));
            });
    return choices;
  }

  private Set<UUID> listed(UUID session) {
    return Stream.of(
            seats.of(session).stream(),
            seats.waitingFor(session).stream(),
            attendances.of(session).stream().map(Attendance::memberId).filter(Objects::nonNull))
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  /** Each once, though several reports may have it. */
  private List<NameInReport> each(UUID session) {
    Map<UUID, NameInReport> each = new LinkedHashMap<>();
    reports.names(session).forEach(name -> each.putIfAbsent(name.who(), name));
    return each.values().stream()
        .sorted(
            comparing((NameInReport name) -> !name.open())
                .thenComparing(NameInReport::shown, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(NameInReport::who))
        .toList();
  }

  private List<NameView> views(UUID session, List<NameInReport> names) {
    Map<ReportedName, Match> matches =
        recognition.suggestions(
            session, names.stream().filter(NameInReport::open).map(NameInReport::as).toList());
    Map<UUID, Contact> people =
        contacts.of(
            Stream.concat(
                    names.stream().map(NameInReport::memberId).filter(Objects::nonNull),
                    matches.values().stream()
                        .flatMap(
                            match ->
                                Stream.concat(
                                    match.person().stream(),
                                    match.suggestions().stream().map(Suggestion::person))))
                .collect(Collectors.toSet()));
    return names.stream().map(name -> view(name, matches.get(name.as()), people)).toList();
  }

  private static NameView view(NameInReport name, Match match, Map<UUID, Contact> people) {
    return new NameView(
        name.who(),
        name.shown(),
        name.originalName(),
        name.email(),
        name.kind(),
        name.memberId(),
        name.memberId() == null ? null : name(name.memberId(), people),
        name.reason(),
        match != null && match.collision(),
        match == null ? List.of() : suggested(match, people));
  }

  /** Since the report was applied somebody may have registered who is certain now. */
  private static List<NameView.Suggested> suggested(Match match, Map<UUID, Contact> people) {
    return Stream.concat(
            match.person().stream()
                .map(id -> new NameView.Suggested(id, name(id, people), match.reason().name())),
            match.suggestions().stream()
                .map(
                    each ->
                        new NameView.Suggested(
                            each.person(), name(each.person(), people), each.reason().name())))
        .toList();
  }

  private static String name(UUID id, Map<UUID, Contact> people) {
    return people.containsKey(id) ? people.get(id).name() : "";
  }

  static NotFound none() {
    return new NotFound("There is no such name in the reports of this session.");
  }
}
