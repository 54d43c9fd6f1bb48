package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.Places;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.Page;
import org.colloquy.tenants.time.BusinessClock;

/** Turns sessions into what one reader may see of them; a page costs two or three statements. */
@Dependent
class SessionViews {

  @Inject private Codes codes;
  @Inject private Seating seating;
  @Inject private Organisers organisers;
  @Inject private Contacts contacts;
  @Inject private Convening convening;
  @Inject private BusinessClock clock;

  Page<SessionLine> page(Page<LearningSession> page, UUID reader) {
    return new Page<>(lines(page.items(), reader), page.page(), page.size(), page.total());
  }

  List<SessionLine> lines(List<LearningSession> sessions, UUID reader) {
    if (sessions.isEmpty()) {
      return List.of();
    }
    Map<String, String> labels = codes.labels(CodeList.SESSION_KIND);
    Map<UUID, Standing> known =
        seating.of(sessions.stream().map(LearningSession::id).toList(), reader);
    Instant now = clock.now();
    return sessions.stream()
        .map(s -> line(s, labels, known.getOrDefault(s.id(), Standing.EMPTY), now))
        .toList();
  }

  SessionView view(LearningSession session, UUID reader) {
    SessionLine line = lines(List.of(session), reader).get(0);
    SessionDetails details = session.details();
    boolean organiser = organisers.organises(session);
    boolean roster = organiser || organisers.seesRoster(session);
    boolean seated = line.registration() != null && line.registration().joins();
    boolean admitted = roster || (seated && !clock.now().isBefore(details.joinFrom()));
    return new SessionView(
        line,
        session.version(),
        details.description(),
        admitted ? details.link() : null,
        details.reminding(),
        session.cancelNote(),
        session.communityId(),
        communityName(session.communityId()),
        organiserName(session.createdBy()),
        session.jointId(),
        session.seriesId(),
        organiser,
        roster);
  }

  List<FrontSession> front(List<LearningSession> sessions) {
    Map<String, String> labels =
        sessions.isEmpty() ? Map.of() : codes.labels(CodeList.SESSION_KIND);
    return sessions.stream()
        .map(
            s -> {
              SessionDetails details = s.details();
              return new FrontSession(
                  details.title(),
                  label(labels, details.kind()),
                  details.startsAt(),
                  details.endsAt(),
                  details.zone(),
                  s.isJoint());
            })
        .toList();
  }

  private static SessionLine line(
      LearningSession session, Map<String, String> labels, Standing standing, Instant now) {
    SessionDetails details = session.details();
    return new SessionLine(
        session.id(),
        SessionText.of(details, label(labels, details.kind())),
        details.link() != null,
        details.seats(),
        details.apart(),
        details.onlineSeats(),
        details.apart() ? Places.of(details.seats(), standing.room()) : null,
        details.apart() ? Places.of(details.onlineSeats(), standing.online()) : null,
        standing.confirmed(),
        standing.offered(),
        standing.waiting(),
        session.phase(now),
        session.isJoint(),
        session.example(),
        standing.mine());
  }

  private String communityName(UUID id) {
    return id == null ? null : convening.named(id).map(Convening.Named::name).orElse(null);
  }

  private String organiserName(UUID id) {
    return id == null
        ? null
        : contacts.of(id).map(Contact::name).filter(name -> !name.isEmpty()).orElse(null);
  }

  private static String label(Map<String, String> labels, String code) {
    return labels.getOrDefault(code, code);
  }
}
