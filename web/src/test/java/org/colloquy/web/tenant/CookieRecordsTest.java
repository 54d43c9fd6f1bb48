package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Locale;
import org.colloquy.web.login.PendingLogin;
import org.colloquy.web.page.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cookies hold is JSON that a node of the version before, or after, reads too. */
class CookieRecordsTest {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Test
  void aSignInThatTheVersionBeforeStartedIsGoneOnWith() {
    var login =
        JSON.fromJson(
            """
            {"state":"s","nonce":"n","verifier":"v","to":"/me/profile","at":1764172800}""",
            PendingLogin.class);

    assertThat(login).isEqualTo(new PendingLogin("s", "n", "v", "/me/profile", 1764172800L));
    assertThat(JSON.fromJson(JSON.toJson(login), PendingLogin.class)).isEqualTo(login);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "x", "{\"state\":\"s\",\"nonce\":\"n\",\"to\":\"/\"}"})
  void whatIsNoSignInIsRefused(String text) {
    assertThatThrownBy(() -> JSON.fromJson(text, PendingLogin.class))
        .isInstanceOf(JsonbException.class);
  }

  @Test
  void aNoticesNumbersStayNumbersForPluralsGoByThem() {
    var notice = new Notices.Kept("done", "peopleText", "freed", List.of(1, "Ada", 2000L));

    var read = JSON.fromJson(JSON.toJson(notice), Notices.Kept.class);

    assertThat(read.values()).hasOnlyElementsOfTypes(Number.class, String.class);
    assertThat(read.values().get(1)).isEqualTo("Ada");
    assertThat(
            new MessageFormat("{0, plural, one {a seat} other {# seats}} of {2}", Locale.ENGLISH)
                .format(read.values().toArray()))
        .isEqualTo("a seat of 2,000");
  }
}
