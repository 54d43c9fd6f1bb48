package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm's own page, as whoever wants to sign in reads it. */
@OnRunningStack
class SignInPageIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr-CA,fr;q=0.8,en;q=0.5 | fr | Connexion | Retour à Harbour Network",
        "pt-BR,pt;q=0.9,en;q=0.5 | pt | Entrar | Voltar a Harbour Network",
        "en-GB | en | Sign in | Back to Harbour Network",
        "sv | en | Sign in | Back to Harbour Network"
      })
  void speaksTheReadersLanguageElseTheNetworks(
      String wanted, String spoken, String title, String back, RunningStack stack) {
    Network harbour = stack.harbour();

    Answer page = Visitor.reading(wanted).open(harbour.page("/sessions"));

    assertThat(page.page().select("#kc-page-title").text()).isEqualTo(title);
    assertThat(page.page().select("html").attr("lang")).isEqualTo(spoken);
    assertThat(page.page().select(".back").text()).isEqualTo(back);
  }

  @Test
  void showsANameThatLooksLikeMarkupAsText(RunningStack stack) {
    String name = "<b>Bold</b> & Co";
    Network bold = stack.newNetwork("bold", name);

    Answer page = new Visitor().open(bold.page("/sessions"));

    assertThat(page.page().select("#kc-header-wrapper").text().replace("\u2060", ""))
        .isEqualTo(name);
    assertThat(page.page().title()).endsWith(name);
    assertThat(page.page().select(".back").text()).isEqualTo("Back to " + name);
    assertThat(page.page().select("b")).isEmpty();
  }
}
