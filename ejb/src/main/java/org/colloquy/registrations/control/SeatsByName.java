package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.reports.Candidate;
import org.colloquy.reports.NameMatching;
import org.colloquy.reports.ReportedName;

/** Who has a seat, by what they are called. */
@Dependent
public class SeatsByName {

  @Inject private RegistrationQueries registrations;
  @Inject private Contacts contacts;

  /** Whoever has one and is certainly meant by this name, however it is written. */
  public Optional<UUID> named(UUID session, String name) {
    List<UUID> seated =
        registrations.of(session).stream()
            .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
            .map(Registration::memberId)
            .toList();
    ReportedName said = new ReportedName(name, "", null);
    return new NameMatching(
            contacts.of(seated).values().stream()
                .map(each -> new Candidate(each.id(), List.of(each.name()), List.of(), true))
                .toList(),
            Map.of())
        .match(List.of(said))
        .get(said)
        .person();
  }
}
