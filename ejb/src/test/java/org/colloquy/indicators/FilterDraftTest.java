package org.colloquy.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.sessions.Modality;
import org.junit.jupiter.api.Test;

class FilterDraftTest {

  @Test
  void whatIsNotThereIsNotAskedFor() {
    assertThat(faults(FilterDraft.EMPTY)).isEmpty();
    assertThat(FilterDraft.EMPTY.filter()).isEqualTo(Filter.NONE);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    assertThat(
            faults(new FilterDraft("2023", "2023-13", "party", null, "radio", "XX", "none", "yes")))
        .containsOnlyKeys("from", "to", "kind", "modality", "country", "cadre", "official");
    assertThat(faults(new FilterDraft("2023-05", "2023-04", null, null, null, null, null, null)))
        .containsEntry("to", "totals.order");
    assertThat(faults(new FilterDraft(null, null, null, null, null, "IN", "nurse", null)))
        .containsEntry("cadre", "indicators.both");
  }

  @Test
  void modalityAndCountryAreReadInAnyCase() {
    FilterDraft draft =
        new FilterDraft("2023-05", " ", "webinar", "", "in-person", " in ", null, "TRUE");

    assertThat(faults(draft)).isEmpty();
    assertThat(draft.filter().modality()).contains(Modality.IN_PERSON);
    assertThat(draft.filter().country()).contains("IN");
    assertThat(draft.filter().official()).isTrue();
    assertThat(draft.filter().to()).isEmpty();
  }

  private static Map<String, String> faults(FilterDraft draft) {
    return draft.faults("webinar"::equals, "nurse"::equals);
  }
}
