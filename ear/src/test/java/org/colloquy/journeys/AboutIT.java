package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page's last line leads to. */
@OnRunningStack
class AboutIT {

  @Test
  void saysOnThePlatformWhatItIs(RunningStack stack, Room room) {
    Screen screen = room.screen();
    screen.open(stack.platform().resolve("/")).follow("About Colloquy");

    assertThat(screen.heading("About Colloquy")).isVisible();
    assertThat(screen.text("Questions about a network: ask its admins")).isVisible();
    assertThat(screen.text("Apache License, version 2.0")).isVisible();
    screen.look("1-platform");
  }

  @Test
  void leadsMembersToTheirAdmins(RunningStack stack, Room room) {
    Network harbour = stack.harbour();
    Screen screen = room.screen();
    screen.open(harbour.page("/")).follow("About Colloquy");
    assertThat(screen.text("If you cannot sign in, write to the person who invited you."))
        .isVisible();
    screen.look("2-network");

    screen.page().locator("#sign-in").click();
    SignInPage.signIn(screen, stack.memberOf(harbour, "Ada", "Lindqvist"));
    assertThat(screen.heading("About Colloquy")).isVisible();
    assertThat(screen.text("Questions about Harbour Network")).isVisible();
    screen.follow("See who the admins are");
    assertThat(screen.heading("People")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"fr, À propos de Colloquy, logiciel libre", "pt, Sobre o Colloquy, software livre"})
  void speaksTheReadersLanguage(String language, String heading, String free, RunningStack stack) {
    Visitor reader = Visitor.reading(language);

    for (URI site : new URI[] {stack.platform(), stack.harbour().site()}) {
      Answer page = reader.open(site.resolve("/about")).orFail();
      assertThat(page.heading()).isEqualTo(heading);
      assertThat(page.page().select("main").text()).contains(free);
    }
  }
}
