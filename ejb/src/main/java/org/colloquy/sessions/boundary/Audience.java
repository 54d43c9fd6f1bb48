package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.entity.LearningSession;

/**
 * Whom a session is meant for: everybody who takes part in the network, or those who belong to its
 * community; who created it knows of it. A made-up one is meant for nobody, and none is meant for
 * people who are made up.
 */
@Dependent
public class Audience {

  @Inject private SessionQueries sessions;
  @Inject private Convening communities;
  @Inject private Contacts contacts;

  /**
   * The next of them in the order of their ids, who created it among them.
   *
   * @param after the one before them; null for the first
   */
  public List<UUID> next(UUID session, UUID after, int most) {
    return sessions
        .find(session)
        .filter(found -> !found.example())
        .map(
            found ->
                found.communityId() == null
                    ? contacts.takingPart(after, most)
                    : communities.members(found.communityId(), after, most))
        .orElse(List.of());
  }

  /** Those of these people whom it is meant for. */
  public Set<UUID> among(UUID session, Collection<UUID> people) {
    return sessions
        .find(session)
        .filter(found -> !found.example())
        .map(found -> among(found, people))
        .orElse(Set.of());
  }

  private Set<UUID> among(LearningSession session, Collection<UUID> people) {
    Set<UUID> among =
        new HashSet<>(
            session.communityId() == null
                ? people
                : communities.membersAmong(session.communityId(), people));
    among.remove(session.createdBy());
    among.removeAll(contacts.examples());
    return among;
  }
}
