package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.boundary.Presences;
import org.colloquy.certificates.CertificateRule;
import org.colloquy.feedback.boundary.OwedFeedback;
import org.colloquy.shared.Sittings;

/** Who took part in a session, and who of them is to be given a certificate by its rule. */
@Dependent
public class Candidates {

  @Inject private Presences presences;
  @Inject private OwedFeedback feedback;

  /**
   * A session whose figures are official.
   *
   * @param held when it was
   * @param people what is noted of whom
   * @param owing who has to give feedback first
   */
  public record Found(Sittings held, Map<UUID, Presence> people, Set<UUID> owing) {

    /** Whether somebody was there for long enough. */
    public boolean wasThere(UUID person, CertificateRule rule) {
      var presence = people.get(person);
      return presence != null
          && rule.requirement()
              .isMet(presence.kind(), presence.status(), presence.seconds(), length());
    }

    /** Whether the whole rule is met. */
    public boolean meets(UUID person, CertificateRule rule) {
      return wasThere(person, rule) && !owing.contains(person);
    }

    private Duration length() {
      return held.length();
    }

    /** How long somebody who was there has learned, in whole minutes; at least one. */
    public int minutes(CertificateRule rule) {
      return rule.minutes() == null
          ? Math.toIntExact(Math.max(1, length().toMinutes()))
          : rule.minutes();
    }
  }

  /** Empty while the figures of the session are not official. */
  public Optional<Found> of(UUID session, CertificateRule rule) {
    var held = presences.official(List.of(session)).get(session);
    if (held == null) {
      return Optional.empty();
    }
    Map<UUID, Presence> people = new HashMap<>();
    presences.rows(List.of(session)).stream()
        .filter(row -> row.person() != null)
        .forEach(row -> people.put(row.person(), row));
    return Optional.of(new Found(held, people, rule.feedback() ? feedback.of(session) : Set.of()));
  }
}
