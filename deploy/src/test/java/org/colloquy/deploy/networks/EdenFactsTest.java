package org.colloquy.deploy.networks;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the English Deprescribing Network, as its plan states them. */
class EdenFactsTest {

  private final ExampleNetwork eden = ExampleFilesTest.network("eden");
  private final ProgrammeFile programme = eden.programme().orElseThrow();

  @Test
  void fourHundredMembersAndTwentyFourConveners() {
    assertThat(eden.network().expectedMembers()).isEqualTo(400);
    assertThat(eden.network().madeUp()).isEmpty();
    assertThat(programme.members()).isEqualTo(400);
    assertThat(programme.places()).isEqualTo(24);
    assertThat(programme.places() * 1000 / programme.members())
        .as("share in tenths of a percent")
        .isEqualTo(60);
  }

  @Test
  void fiveModulesOfOneDay() {
    assertThat(programme.modules())
        .extracting(ProgrammeFile.Module::number)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(programme.modules()).allMatch(module -> module.days() == 1);
    int days = programme.modules().stream().mapToInt(ProgrammeFile.Module::days).sum();
    assertThat(programme.places() * days).isEqualTo(120);
  }

  @Test
  void theNumberOfReflectiveWebinarsIsNotStated() {
    assertThat(programme.reflectiveWebinars().unknown()).isTrue();
    assertThat(programme.reflectiveWebinars().value()).isNull();
  }

  @Test
  void fiveFaceToFaceMeetingsEach() {
    assertThat(programme.commitment().faceToFaceMeetings()).isEqualTo(5);
    assertThat(programme.places() * programme.commitment().faceToFaceMeetings()).isEqualTo(120);
  }

  @Test
  void eightDatesInOrder() {
    assertThat(programme.milestones())
        .extracting(ProgrammeFile.Milestone::on)
        .containsExactly(
            LocalDate.of(2019, 11, 17),
            LocalDate.of(2019, 12, 15),
            LocalDate.of(2020, 1, 15),
            LocalDate.of(2020, 1, 16),
            LocalDate.of(2020, 11, 30),
            LocalDate.of(2021, 1, 10),
            LocalDate.of(2021, 1, 31),
            LocalDate.of(2021, 3, 31));
    assertThat(DAYS.between(programme.on("Applications open"), programme.on("Applications close")))
        .isEqualTo(28);
    assertThat(DAYS.between(programme.on("Programme begins"), programme.on("Programme finishes")))
        .isEqualTo(320);
    assertThat(DAYS.between(programme.on("Programme begins"), programme.on("Capture")))
        .isEqualTo(1);
    assertThat(DAYS.between(programme.on("Programme finishes"), programme.on("Evaluation")))
        .isEqualTo(62);
    assertThat(DAYS.between(programme.on("Applications open"), programme.on("Final report")))
        .isEqualTo(500);
  }

  @Test
  void theClosingDayCountsToItsEndInEngland() {
    assertThat(programme.zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(programme.milestones().get(1).at()).isEqualTo(LocalTime.of(23, 59));
  }

  @Test
  void fourOfTheDatesAreSundays() {
    assertThat(List.of("Applications open", "Applications close", "Sharing day", "Evaluation"))
        .allMatch(name -> programme.on(name).getDayOfWeek() == SUNDAY);
  }

  @Test
  void twentyFourCommunitiesMakeTwoHundredAndSeventySixPairs() {
    int communities = programme.communities();
    assertThat(communities).isEqualTo(24);
    assertThat(communities * (communities - 1) / 2).isEqualTo(276);
  }

  @Test
  void sixteenCommentsOnTheIdea() {
    assertThat(programme.idea().threads()).isEqualTo(9);
    assertThat(programme.idea().threads() + programme.idea().replies()).isEqualTo(16);
    assertThat(programme.idea().asks()).hasSize(3);
  }

  @Test
  void theContextFigureIsARange() {
    assertThat(programme.context().from()).isEqualTo(45);
    assertThat(programme.context().to()).isEqualTo(51);
  }
}
