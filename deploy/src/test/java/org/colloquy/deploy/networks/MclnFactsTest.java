package org.colloquy.deploy.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The figures of the HEALTHQUAL networks. */
class MclnFactsTest {

  private final ExampleNetwork mcln = ExampleFilesTest.network("mcln");
  private final SeriesFile file = mcln.series().orElseThrow();

  @Test
  void tenCountries() {
    assertThat(mcln.network().countries())
        .containsExactlyInAnyOrder("NA", "NG", "ZW", "MW", "KE", "MZ", "UG", "HT", "TH", "VN")
        .containsExactlyInAnyOrderElementsOf(file.series().countries());
  }

  @Test
  void malawiIsInTheSeriesButNotAmongTheFifteenOfPeerExchange() {
    var exchange = new TreeSet<>(file.peerExchange().countries());
    var series = new TreeSet<>(file.series().countries());
    var both = new TreeSet<>(exchange);
    both.retainAll(series);
    var either = new TreeSet<>(exchange);
    either.addAll(series);
    assertThat(exchange).hasSize(15).doesNotContain("MW");
    assertThat(both).hasSize(9);
    assertThat(either).hasSize(16);
  }

  @Test
  void sevenSessionsOnSevenTopicsSinceSeptember2016() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    List<SessionsFile.Entry> held =
        mcln.sessions().sessions().stream().filter(session -> session.topic() != null).toList();
    assertThat(file.series().held()).isEqualTo(7);
    assertThat(file.series().since()).isEqualTo(YearMonth.of(2016, 9));
    assertThat(file.series().topics()).hasSize(7);
    assertThat(held).hasSize(7);
    assertThat(held).extracting(SessionsFile.Entry::topic).containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(held)
        .allSatisfy(
            session ->
                assertThat(session.start().on(today, mcln.network().zone()).toLocalDate())
                    .isAfterOrEqualTo(LocalDate.of(2016, 9, 1))
                    .isBefore(today));
  }

  @Test
  void theSeriesIsAddedAsTotalsWithoutAnEnd() {
    Map<String, Map<String, Object>> told = LegacyStep.told(file);
    assertThat(told).containsOnlyKeys("ACTIVITIES", "COUNTRIES");
    assertThat(told.get("ACTIVITIES"))
        .containsEntry("value", "7")
        .containsEntry("from", "2016-09")
        .doesNotContainKey("to");
    assertThat(told.get("COUNTRIES"))
        .containsEntry("value", "10")
        .containsEntry("countries", file.series().countries());
  }

  @Test
  void titlesAreTheTopicsAndTheDatesAreMarkedAsExamples() {
    for (SessionsFile.Entry session : mcln.sessions().sessions()) {
      assertThat(session.example()).isTrue();
      if (session.topic() != null) {
        assertThat(session.title())
            .isEqualTo(file.series().topics().get(session.topic() - 1).topic());
      }
    }
  }

  @Test
  void fourKindsOfParticipants() {
    assertThat(file.series().participants()).hasSize(4);
  }

  @Test
  void threeForumsWithProceedings() {
    assertThat(file.forum().editions())
        .extracting(SeriesFile.Edition::year)
        .containsExactly(2010, 2011, 2012);
    assertThat(file.forum().editions()).allMatch(SeriesFile.Edition::proceedings);
  }

  @Test
  void targetCascades() {
    assertThat(file.targets().get(0).product()).isCloseTo(0.729, within(1e-9));
    assertThat(file.targets().get(1).product()).isCloseTo(0.857, within(0.0005));
  }
}
