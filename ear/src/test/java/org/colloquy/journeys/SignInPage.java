package org.colloquy.journeys;

import com.microsoft.playwright.Page;
import org.colloquy.running.Person;
import org.colloquy.running.Screen;

/** The realm's own page, where people sign in. */
final class SignInPage {

  private SignInPage() {}

  /** Fills in what the realm asks for; the browser ends where it was going. */
  static void signIn(Screen screen, Person person) {
    signIn(screen, person.email(), person.password());
  }

  static void signIn(Screen screen, String email, String password) {
    Page page = screen.page();
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    screen.press("Sign in");
  }

  /** Replaces a password that works only once. */
  static void replacePassword(Screen screen, String password) {
    Page page = screen.page();
    page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    page.getByLabel("The same password again", new Page.GetByLabelOptions().setExact(true))
        .fill(password);
    screen.press("Go on");
  }
}
