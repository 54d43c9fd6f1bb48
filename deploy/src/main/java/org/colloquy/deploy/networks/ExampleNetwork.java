package org.colloquy.deploy.networks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One folder of {@code deploy/networks}, read and checked as a whole: every name that an entry
 * refers to exists in the folder.
 */
record ExampleNetwork(
    NetworkFile network,
    PeopleFile people,
    CommunitiesFile communities,
    SessionsFile sessions,
    Optional<ProgrammeFile> programme,
    Optional<SeriesFile> series,
    Optional<LegacyFile> legacy) {

  ExampleNetwork {
    for (String role :
        List.of(PeopleFile.Person.ADMIN, PeopleFile.Person.CONVENER, PeopleFile.Person.STEWARD)) {
      if (people.firstWith(role).isEmpty()) {
        throw new IllegalArgumentException(
            network.slug() + ": nobody in people.yaml has the role " + role);
      }
    }
    Set<String> emails = unique(people.people().stream().map(PeopleFile.Person::email).toList());
    Set<String> names =
        unique(communities.communities().stream().map(CommunitiesFile.Entry::name).toList());
    unique(sessions.sessions().stream().map(SessionsFile.Entry::title).toList());
    for (CommunitiesFile.Entry community : communities.communities()) {
      known("person", emails, List.of(community.convener()), community.name());
      known("person", emails, community.members(), community.name());
    }
    for (SessionsFile.Entry session : sessions.sessions()) {
      known("person", emails, List.of(session.convener()), session.title());
      known("person", emails, session.registrations(), session.title());
      known(
          "community",
          names,
          Optional.ofNullable(session.community()).stream().toList(),
          session.title());
      if (session.topic() != null) {
        Set<Integer> topics =
            series.stream()
                .flatMap(each -> each.series().topics().stream())
                .map(SeriesFile.Topic::number)
                .collect(Collectors.toSet());
        known("topic", topics, List.of(session.topic()), session.title());
      }
    }
  }

  String slug() {
    return network.slug();
  }

  /** One line for each part of the files that nothing serves yet. */
  List<String> keptForLater() {
    return List.of(
            programme.map(ProgrammeFile::summary),
            series.map(SeriesFile::summary),
            legacy.map(LegacyFile::summary))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Set<String> unique(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("'" + name + "' is there twice");
      }
    }
    return seen;
  }

  private static <T> void known(String what, Set<T> all, List<T> used, String where) {
    for (T each : used) {
      if (!all.contains(each)) {
        throw new IllegalArgumentException(
            "'" + where + "' names the " + what + " '" + each + "', who or which is not there");
      }
    }
  }
}
