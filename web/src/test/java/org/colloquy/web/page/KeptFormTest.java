package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeptFormTest {

  @Test
  void showsWhatAPersonWroteAndNothingOfOurs() {
    var form =
        new KeptForm(
            "/sessions/new",
            List.of(
                new KeptForm.Field("jakarta.faces.ViewState", "stateless"),
                new KeptForm.Field("session-form", "session-form"),
                new KeptForm.Field("formKey", "0198c5a4-7d1e-7b3f-8f2a-1c2d3e4f5a6b"),
                new KeptForm.Field("communityId", "0198c5a4-7d1e-7b3f-8f2a-1c2d3e4f5a6b"),
                new KeptForm.Field("version", "3"),
                new KeptForm.Field("place", " "),
                new KeptForm.Field("title", "Sepsis"),
                new KeptForm.Field("networks", "eden"),
                new KeptForm.Field("networks", "harbour")));

    assertThat(form.typed()).containsExactly("Sepsis", "eden", "harbour");
  }
}
