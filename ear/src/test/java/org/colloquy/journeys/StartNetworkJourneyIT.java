package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/** The first job: somebody starts a network without anybody's help, and opens its first session. */
@OnRunningStack
class StartNetworkJourneyIT {

  private static final String EMAIL = "imani.mwangi@example.org";
  private static final String PASSWORD = "imani-chooses-her-own-7";

  @Test
  void startsANetworkAndItsFirstSession(RunningStack stack, Room room) {
    Screen screen = room.screen();
    screen.open(stack.platform().resolve("/"));
    assertThat(screen.heading("Networks that learn from each other")).isVisible();
    screen.look("01-platform-home");
    screen.page().locator("main").getByText("Start a network").click();
    assertThat(screen.heading("Start a network")).isVisible();

    sendTheForm(stack, screen);
    confirm(screen);
    String oneTimePassword = watchAndEnter(screen);
    replacePassword(screen, oneTimePassword);

    URI site = stack.siteOf("maternal-care-network");
    assertThat(screen.address().getHost()).isEqualTo(site.getHost());
    assertThat(screen.address().getPath()).isEqualTo("/admin");
    screen.look("10-checklist");

    foundACommunity(site, screen);
    publishASession(site, screen);
    screen.open(site.resolve("/admin"));
    screen.look("14-checklist-further");
  }

  @Test
  void saysWhatIsWrongWithTheForm(RunningStack stack, Room room) {
    stack.harbour();
    Screen screen = room.screen();
    screen.open(stack.platform().resolve("/start"));
    screen.press("Send me the link");
    assertThat(screen.problems())
        .containsText(
            new String[] {
              "Give the network a name.",
              "Choose the address of the network's site.",
              "Say in a sentence or two what the network is for.",
              "Choose at least one country.",
              "Give a whole number above 0. A rough guess is enough.",
              "Enter a given name.",
              "Enter an e-mail address."
            });
    screen.look("1-empty");

    fill(screen, "Harbour", "harbour");
    screen.press("Send me the link");
    assertThat(screen.problems())
        .containsText(
            new String[] {"Another network already has this address. Choose another one."});
    assertThat(screen.page().getByLabel("Purpose")).hasValue("Midwives who learn together.");
    screen.look("2-address-taken");
  }

  @Test
  void countriesAreFoundByTypingAndTheZoneIsTheBrowsers(RunningStack stack, Room room) {
    Screen screen = room.screen();
    screen.open(stack.platform().resolve("/start"));
    Locator countries = screen.page().locator("#countries li:visible");
    int all = countries.count();

    screen.fill("Find a country", "cote d'iv");
    assertThat(countries).hasText(new String[] {"Côte d’Ivoire"});
    assertThat(screen.text("Countries that match: 1")).isVisible();
    screen.tick("Côte d’Ivoire").fill("Find a country", "GUINEA");
    assertThat(countries)
        .hasText(new String[] {"Equatorial Guinea", "Guinea", "Guinea-Bissau", "Papua New Guinea"});
    screen.tick("Guinea-Bissau");
    assertThat(screen.text("Ticked: Côte d’Ivoire, Guinea-Bissau")).isVisible();
    screen.look("1-countries-found");
    screen.fill("Find a country", "nowhere");
    assertThat(screen.text("Countries that match: 0")).isVisible();
    screen.page().getByLabel("Find a country").press("Enter");
    screen.page().getByLabel("Find a country").press("Escape");
    assertThat(countries).hasCount(all);

    assertThat(screen.page().getByLabel("Time zone")).hasValue("Europe/London");
    assertThat(screen.text("This is the time zone of your browser.")).isVisible();
    screen.choose("Time zone", "Africa/Abidjan").press("Send me the link");
    assertThat(screen.problems()).not().containsText(new String[] {"Choose at least one country."});
    assertThat(screen.page().getByLabel("Guinea-Bissau")).isChecked();
    assertThat(screen.text("Ticked: Côte d’Ivoire, Guinea-Bissau")).isVisible();
    assertThat(screen.page().getByLabel("Time zone")).hasValue("Africa/Abidjan");
    assertThat(screen.text("This is the time zone of your browser.")).isHidden();
  }

  @Test
  void withoutScriptsEveryCountryIsThereAndTheZoneIsAskedFor(RunningStack stack, Room room) {
    Screen screen = room.screenWithoutScripts();
    screen.open(stack.platform().resolve("/start"));
    assertThat(screen.page().getByLabel("Find a country")).isHidden();

    screen.tick("Guinea-Bissau").press("Send me the link");

    assertThat(screen.problems())
        .containsText(new String[] {"Choose a time zone, such as Europe/London."});
    assertThat(screen.page().getByLabel("Time zone")).hasValue("");
    assertThat(screen.page().getByLabel("Guinea-Bissau")).isChecked();
    screen.look("1-without-scripts");
  }

  @Test
  void linkThatNobodyWasSentSaysSo(RunningStack stack, Room room) {
    Screen screen = room.screen();
    screen.open(stack.platform().resolve("/start/confirm?token=nobody-sent-this"));
    assertThat(screen.heading("This link leads nowhere")).isVisible();
    screen.look("1-unknown-link");
  }

  private static void sendTheForm(RunningStack stack, Screen screen) {
    screen.look("02-form");
    fill(screen, "Maternal Care Network", "");
    screen.press("Send me the link");
    assertThat(screen.page().getByLabel("Address of its site")).hasValue("maternal-care-network");
    screen.look("03-proposed-address");
    screen.press("Send me the link");
    assertThat(screen.heading("Look into your mail")).isVisible();
    screen.look("04-link-sent");
    assertThat(screen.address().getHost()).isEqualTo(stack.platform().getHost());
  }

  private static void fill(Screen screen, String name, String address) {
    screen
        .fill("Name of the network", name)
        .fill("Address of its site", address)
        .fill("Purpose", "Midwives who learn together.")
        .tick("Kenya")
        .fill("Expected members", "120")
        .choose("Time zone", "Africa/Nairobi")
        .fill("Given name", "Imani")
        .fill("Family name (optional)", "Mwangi")
        .fill("E-mail address", EMAIL);
  }

  private static void confirm(Screen screen) {
    screen.follow("Open the link");
    assertThat(screen.heading("Start this network?")).isVisible();
    screen.look("05-confirm");
    screen.press("Start the network");
  }

  private static String watchAndEnter(Screen screen) {
    screen.page().waitForURL(url -> url.contains("/start/progress"));
    screen.picture("06-progress");
    // The page looks again by itself; nobody presses anything.
    Until.becomes(
        "the network is ready",
        () -> screen.heading("Your network is ready").isVisible(),
        ready -> ready);
    screen.look("07-ready");
    screen.follow("Go to your network");
    screen.look("08-door-shut");
    screen.press("Show my one-time password");
    assertThat(screen.text("One-time password")).isVisible();
    screen.look("08-door");
    String password = screen.page().locator("#password").innerText();
    screen.follow("Sign in to your network");
    return password;
  }

  private static void replacePassword(Screen screen, String oneTimePassword) {
    SignInPage.signIn(screen, EMAIL, oneTimePassword);
    assertThat(screen.heading("Choose your password")).isVisible();
    screen.look("09-own-password");
    SignInPage.replacePassword(screen, PASSWORD);
    screen.page().waitForURL(url -> url.endsWith("/admin"));
  }

  private static void foundACommunity(URI site, Screen screen) {
    screen.open(site.resolve("/communities/new"));
    screen
        .fill("Name", "First hours of life")
        .fill("What it is for", "Warm, fed and breathing: what works in small maternity units.");
    screen.look("11-first-community");
    screen.press("Found the community");
    assertThat(screen.heading("First hours of life")).isVisible();
  }

  private static void publishASession(URI site, Screen screen) {
    screen.open(site.resolve("/sessions/new"));
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(14).toString();
    screen
        .fill("Title", "Kangaroo care in a shared room")
        .choose("Kind", "case-clinic")
        .fill("Starts", day + "T10:00")
        .fill("Ends", day + "T11:00")
        .fill("Place (optional)", "Ward 4")
        .fill("Seats (optional)", "25");
    screen.look("12-first-session");
    screen.press("Publish");
    assertThat(screen.heading("Kangaroo care in a shared room")).isVisible();
    screen.look("13-published");
  }
}
