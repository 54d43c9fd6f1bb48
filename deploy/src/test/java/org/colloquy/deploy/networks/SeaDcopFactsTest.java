package org.colloquy.deploy.networks;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The totals of the South-East Asia digital community of practice, with their doubts. */
class SeaDcopFactsTest {

  private final LegacyFile legacy = ExampleFilesTest.network("sea-dcop").legacy().orElseThrow();
  private final LegacyFile.Totals totals = legacy.totals();

  @Test
  void registrationsAndParticipants() {
    long registrations = totals.registrations().value();
    long participants = totals.participants().value();
    assertThat(registrations).isEqualTo(25_940);
    assertThat(participants).isEqualTo(13_681);
    assertThat(registrations - participants).isEqualTo(12_259);
    assertThat(
            BigDecimal.valueOf(100 * participants)
                .divide(BigDecimal.valueOf(registrations), 1, HALF_UP))
        .isEqualByComparingTo("52.7");
  }

  @Test
  void moreThan130Activities() {
    assertThat(totals.activities().value()).isEqualTo(130);
    assertThat(totals.activities().bound()).isEqualTo("more-than");
    assertThat(totals.activities().exact()).isFalse();
    assertThat(mean(totals.registrations())).isEqualByComparingTo("198.0");
    assertThat(mean(totals.participants())).isEqualByComparingTo("104.4");
  }

  /** At most: more than 130 are 131 at least. */
  private BigDecimal mean(Figure figure) {
    return BigDecimal.valueOf(figure.value())
        .divide(BigDecimal.valueOf(totals.activities().value() + 1), 1, HALF_UP);
  }

  @Test
  void totalsAreAddedWithTheirDoubts() {
    assertThat(LegacyStep.body(legacy, "ACTIVITIES", totals.activities()))
        .containsEntry("bound", "MORE_THAN")
        .containsEntry("value", "130")
        .containsEntry("from", "2020-08")
        .containsEntry("source", legacy.source() + ": over 130")
        .as("nobody said up to when it was counted")
        .doesNotContainKey("to");
    assertThat(LegacyStep.body(legacy, "PUBLICATIONS", totals.articles()))
        .containsEntry("bound", "NEARLY")
        .containsEntry("source", legacy.source() + ": nearly 40");
    assertThat(LegacyStep.body(legacy, "COUNTRIES", totals.countries()))
        .containsEntry("bound", "EXACT");
  }

  @Test
  void toolsAndReach() {
    assertThat(totals.tools().value()).isEqualTo(13);
    assertThat(totals.countries().value()).isEqualTo(53);
    assertThat(totals.continents().value()).isEqualTo(5);
    assertThat(totals.mentoringCountries().value()).isEqualTo(5);
  }

  @Test
  void twentyProductsInFourThemesWhichNobodyNamed() {
    assertThat(legacy.products().published().value()).isEqualTo(20);
    assertThat(legacy.products().themes().value()).isEqualTo(4);
    assertThat(legacy.products().byTheme().unknown()).isTrue();
  }

  @Test
  void whatPeopleSaidOfThemselvesIsMarkedAndCannotBeRecomputed() {
    assertThat(totals.newKnowledge().value()).isEqualTo(93);
    assertThat(totals.practiceImprovement().value()).isEqualTo(80);
    for (Figure figure : new Figure[] {totals.newKnowledge(), totals.practiceImprovement()}) {
      assertThat(figure.selfReported()).isTrue();
      assertThat(figure.denominator().unknown()).isTrue();
    }
  }

  @Test
  void nearlyFortyArticlesStaysApproximate() {
    assertThat(totals.articles().value()).isEqualTo(40);
    assertThat(totals.articles().approximate()).isTrue();
    assertThat(totals.articles().text()).isEqualTo("nearly 40");
  }

  @Test
  void startedAndWidenedInAMonthWithoutADay() {
    assertThat(legacy.events())
        .extracting(event -> event.on().month())
        .containsExactly(YearMonth.of(2020, 8), YearMonth.of(2021, 4));
    assertThat(legacy.events()).allMatch(event -> event.on().day() == null);
  }

  @Test
  void theCostIsNotStated() {
    assertThat(legacy.cost().unknown()).isTrue();
  }
}
