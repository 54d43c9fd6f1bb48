package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceAdjusted;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.boundary.Presences;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.certificates.SeriesShare;
import org.colloquy.feedback.boundary.OwedFeedback;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;

/** Who took part in a session, or a series, and who of them is to be given a certificate. */
@Dependent
public class Candidates {

  @Inject private Presences presences;
  @Inject private OwedFeedback feedback;
  @Inject private Admission admission;

  /**
   * What was held and is official: one session, or those of a series.
   *
   * @param held when each was, by its id
   * @param people what is noted of whom in each, by its id
   * @param owing who has to give feedback first
   */
  public record Found(
      Map<UUID, Sittings> held, Map<UUID, Map<UUID, Presence>> people, Set<UUID> owing) {

    /** Whether something is noted of somebody. */
    public boolean knows(UUID person) {
      return people.containsKey(person);
    }

    /** Everybody of whom it is noted that they were there at all. */
    public List<UUID> wereThere() {
      return people.entrySet().stream()
          .filter(each -> each.getValue().values().stream().anyMatch(Found::there))
          .map(Map.Entry::getKey)
          .toList();
    }

    private static boolean there(Presence row) {
      return row.status() != null && row.status().there();
    }

    /** Whether somebody was there for long enough, or often enough. */
    public boolean wasThere(UUID person, CertificateRule rule) {
      if (rule.requirement().isOfSeries()) {
        return rule.requirement().isMet(share(person));
      }
      return held.entrySet().stream()
          .anyMatch(
              each ->
                  row(person, each.getKey())
                      .filter(
                          row ->
                              rule.requirement()
                                  .isMet(
                                      row.kind(),
                                      row.status(),
                                      row.seconds(),
                                      each.getValue().length()))
                      .isPresent());
    }

    private SeriesShare share(UUID person) {
      return SeriesShare.of(
          held.keySet().stream()
              .map(session -> row(person, session).map(Candidates::standing))
              .toList());
    }

    private Optional<Presence> row(UUID person, UUID session) {
      return Optional.ofNullable(people.getOrDefault(person, Map.of()).get(session));
    }

    /** Whether the whole rule is met. */
    public boolean meets(UUID person, CertificateRule rule) {
      return wasThere(person, rule) && !owing.contains(person);
    }

    /**
     * All blocks of time in which it was held; from the first to the last where they are too many
     * to be told, or overlap.
     */
    public Sittings all() {
      List<Sitting> blocks =
          held.values().stream().flatMap(each -> each.blocks().stream()).toList();
      return blocks.size() > Sittings.MOST || Sittings.overlap(blocks)
          ? Sittings.of(
              blocks.stream().map(Sitting::start).min(Comparable::compareTo).orElseThrow(),
              blocks.stream().map(Sitting::end).max(Comparable::compareTo).orElseThrow())
          : new Sittings(blocks);
    }

    /**
     * How long somebody has learned, in whole minutes and at least one: as the rule says, or for as
     * long as it was held; of a series as long as those were to which they came.
     */
    public int minutes(UUID person, CertificateRule rule) {
      if (rule.minutes() != null) {
        return rule.minutes();
      }
      var minutes =
          held.entrySet().stream()
              .filter(
                  each ->
                      !rule.requirement().isOfSeries()
                          || row(person, each.getKey())
                              .filter(row -> row.status() == AttendanceStatus.PRESENT)
                              .isPresent())
              .mapToLong(each -> each.getValue().length().toMinutes())
              .sum();
      return Math.toIntExact(Math.max(1, minutes));
    }
  }

  /** Empty while the figures of the session, or of others of its series, are not official. */
  public Optional<Found> of(UUID session, CertificateRule rule) {
    var sessions = counted(session, rule.sessions());
    if (!sessions.contains(session)) {
      return Optional.empty();
    }
    var held = presences.official(sessions);
    if (held.size() < sessions.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(held, people(sessions), rule.feedback() ? feedback.of(session) : Set.of()));
  }

  /**
   * To how many sessions somebody came by now of a series that rested on these, with what has just
   * become of one attendance.
   */
  SeriesShare share(UUID session, List<UUID> others, AttendanceAdjusted now) {
    var sessions = counted(session, others);
    var rows = people(sessions).getOrDefault(now.person(), Map.of());
    return SeriesShare.of(
        sessions.stream()
            .map(
                each ->
                    each.equals(now.session())
                        ? Optional.ofNullable(now.status())
                            .map(status -> new SeriesShare.Standing(now.kind(), status))
                        : Optional.ofNullable(rows.get(each)).map(Candidates::standing))
            .toList());
  }

  /** Those that were called off, or are gone, count for nobody. */
  private List<UUID> counted(UUID session, List<UUID> others) {
    return admission
        .all(Stream.concat(Stream.of(session), others.stream()).distinct().toList())
        .stream()
        .filter(each -> each.phase() != Phase.CANCELLED)
        .map(PlannedSession::id)
        .toList();
  }

  private Map<UUID, Map<UUID, Presence>> people(Collection<UUID> sessions) {
    Map<UUID, Map<UUID, Presence>> people = new HashMap<>();
    presences.rows(sessions).stream()
        .filter(row -> row.person() != null)
        .forEach(
            row ->
                people
                    .computeIfAbsent(row.person(), none -> new HashMap<>())
                    .put(row.session(), row));
    return people;
  }

  private static SeriesShare.Standing standing(Presence row) {
    return new SeriesShare.Standing(row.kind(), row.status());
  }
}
