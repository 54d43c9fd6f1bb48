package org.colloquy.deploy.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every file: made-up things say so, and every network can be tried at once. */
class ExampleFilesTest {

  static final NetworkFiles FILES = new NetworkFiles(Path.of("networks"));

  static ExampleNetwork network(String slug) {
    return FILES.networks().stream()
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theThreeNetworksAreThere() {
    assertThat(FILES.networks())
        .extracting(ExampleNetwork::slug)
        .containsExactly("eden", "mcln", "sea-dcop");
  }

  @Test
  void eachHasAnAdminAConvenerAStewardAndEightMembersOrMore() {
    for (ExampleNetwork network : FILES.networks()) {
      assertThat(network.people().people()).as(network.slug()).hasSizeGreaterThanOrEqualTo(11);
    }
  }

  @Test
  void nobodyIsInTwoNetworks() {
    Set<String> seen = new HashSet<>();
    for (ExampleNetwork network : FILES.networks()) {
      for (PeopleFile.Person person : network.people().people()) {
        assertThat(seen.add(person.email())).as(person.email()).isTrue();
      }
    }
  }

  @Test
  void eachHasASessionToComeForWhichPeopleAreRegistered() {
    ZoneId zone = ZoneId.of("UTC");
    LocalDate today = LocalDate.of(2026, 11, 21);
    for (ExampleNetwork network : FILES.networks()) {
      assertThat(network.sessions().sessions())
          .as(network.slug())
          .anyMatch(
              session ->
                  session.start().on(today, zone).toLocalDate().isAfter(today)
                      && !session.registrations().isEmpty());
    }
  }

  @Test
  void onePageShowsAWaitingList() {
    assertThat(network("eden").sessions().sessions())
        .anyMatch(session -> session.registrations().size() > session.seats());
  }

  @Test
  void jointSessionsInviteNetworksThatExist() {
    List<String> slugs = FILES.networks().stream().map(ExampleNetwork::slug).toList();
    assertThat(FILES.jointSessions().sessions())
        .isNotEmpty()
        .allSatisfy(session -> assertThat(slugs).containsAll(session.invited()));
  }

  @Test
  void whatNothingServesYetIsNamed() {
    assertThat(network("eden").keptForLater())
        .containsExactly(
            "Leadership development programme for conveners: 24 places, 5 modules, 8 dates");
    assertThat(network("mcln").keptForLater())
        .containsExactly("MCLN learning sessions: 7 topics; ACLN: 3 editions; 2 target sets");
    assertThat(network("sea-dcop").keptForLater())
        .containsExactly("totals that nothing counts: 20 products in 4 themes, 13 tools");
  }

  @Test
  void aStartCountsFromTheDayOfLoading() {
    ZoneId leeds = ZoneId.of("Europe/London");
    LocalDate today = LocalDate.of(2026, 3, 20);
    assertThat(Start.of("+9d 14:00").on(today, leeds))
        .hasToString("2026-03-29T14:00+01:00[Europe/London]");
    assertThat(Start.of("-24d 09:30").on(today, leeds).toLocalDate())
        .isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(Start.of("2017-03-14 15:00").on(today, leeds).getYear()).isEqualTo(2017);
  }
}
