package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.NameReason;
import org.colloquy.attendance.entity.NameInReport;
import org.colloquy.attendance.entity.RememberedName;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.reports.Candidate;
import org.colloquy.reports.Match;
import org.colloquy.reports.MatchReason;
import org.colloquy.reports.NameMatching;
import org.colloquy.reports.ReportedName;

/**
 * Finds who the names in reports are: as it was found before in this session, as somebody said of
 * them anywhere in the network, else where it is certain.
 */
@Dependent
public class Recognition {

  @Inject private RememberedNames remembered;
  @Inject private SeatHolders seats;
  @Inject private Contacts contacts;

  /**
   * Says of each new name who it is, where that is known; and of those that came before and were
   * not, where it is now.
   */
  void recognise(UUID session, List<NameInReport> fresh, List<NameInReport> before) {
    Map<UUID, NameInReport> settled = new HashMap<>();
    before.stream().filter(name -> !name.open()).forEach(name -> settled.put(name.who(), name));
    List<ReportedName> asked =
        fresh.stream()
            .filter(name -> !settled.containsKey(name.who()))
            .map(NameInReport::as)
            .toList();
    Map<String, RememberedName> said = remembered.of(asked);
    Map<ReportedName, Match> matches = matching(session, said).matchCertain(asked);
    for (NameInReport name : fresh) {
      NameInReport same = settled.get(name.who());
      if (same == null) {
        recognise(name, said.get(name.as().key()), matches.get(name.as()));
        settled.put(name.who(), name);
      } else {
        name.is(same.kind(), same.memberId(), same.reason());
      }
    }
    for (NameInReport name : before) {
      NameInReport same = settled.get(name.who());
      if (name.open() && same != null && !same.open()) {
        name.is(same.kind(), same.memberId(), same.reason());
      }
    }
  }

  private static void recognise(NameInReport name, RememberedName said, Match match) {
    if (said != null && said.memberId() == null) {
      name.is(said.kind(), null, NameReason.REMEMBERED);
    } else if (match.reason() == MatchReason.REMEMBERED) {
      // Who held it by the report did so, whoever they were elsewhere.
      name.is(
          name.kind() == AttendanceKind.HOST_OR_FACULTY ? name.kind() : said.kind(),
          match.person().orElseThrow(),
          NameReason.REMEMBERED);
    } else if (name.kind() != AttendanceKind.NOT_A_PERSON && match.person().isPresent()) {
      name.is(name.kind(), match.person().get(), NameReason.of(match.reason()));
    }
  }

  /** Who each of these may be, the likeliest first. */
  public Map<ReportedName, Match> suggestions(UUID session, Collection<ReportedName> names) {
    return matching(session, remembered.of(names)).match(names);
  }

  private NameMatching matching(UUID session, Map<String, RememberedName> said) {
    Set<UUID> registered = new HashSet<>(seats.of(session));
    registered.addAll(seats.waitingFor(session));
    Map<String, UUID> people = new HashMap<>();
    said.forEach(
        (key, name) -> {
          if (name.memberId() != null) {
            people.put(key, name.memberId());
          }
        });
    return new NameMatching(
        contacts.recognisable().stream()
            .map(
                each ->
                    new Candidate(
                        each.id(),
                        each.names(),
                        Objects.requireNonNullElse(each.email(), "").isEmpty()
                            ? List.of()
                            : List.of(each.email()),
                        registered.contains(each.id())))
            .toList(),
        people);
  }
}
