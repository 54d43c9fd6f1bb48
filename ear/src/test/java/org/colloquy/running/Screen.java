package org.colloquy.running;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One person in front of a browser. Things are found as that person finds them: by label, by role
 * and name, by text.
 */
public final class Screen {

  private static final int DESKTOP_WIDTH = 1280;
  private static final int DESKTOP_HEIGHT = 900;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final double PATIENCE = 20_000;
  private static final int MOST_MISSES = 2;
  private static final int NARROWEST = 320;

  private final BrowserContext context;
  private final Page page;
  private final Path pictures;
  private final boolean scripts;
  private final List<String> problems = new ArrayList<>();

  Screen(BrowserContext context, Path pictures, boolean scripts) {
    this.context = context;
    this.page = context.newPage();
    this.pictures = pictures;
    this.scripts = scripts;
    page.onPageError(error -> problems.add("A script failed: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            problems.add(page.url() + ": " + message.text());
          }
        });
  }

  public Page page() {
    return page;
  }

  public Screen open(URI address) {
    page.navigate(address.toString());
    return this;
  }

  public URI address() {
    return URI.create(page.url());
  }

  public Screen fill(String label, String value) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    return this;
  }

  public Screen choose(String label, String option) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    return this;
  }

  public Screen tick(String label) {
    page.getByLabel(label).check();
    return this;
  }

  public Screen press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
    return this;
  }

  public Screen follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    return this;
  }

  public Locator heading(String text) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  public Locator text(String text) {
    return page.getByText(text).first();
  }

  /**
   * Looks at the page on a desktop and on a phone: keeps a picture of both, and notes whatever
   * axe-core finds (by day and by night) and whatever does not fit a narrow screen. The test ends
   * with what was noted.
   *
   * @param name of the picture
   */
  public Screen look(String name) {
    page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    picture(name + "-desktop");
    inspect(name + " by day");
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    picture(name + "-phone");
    if (scripts) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      inspect(name + " by night");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      page.setViewportSize(NARROWEST, PHONE_HEIGHT);
      Object over =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) over).intValue() > 0) {
        problems.add(name + ": " + over + " pixels too wide for a screen of " + NARROWEST);
      }
    }
    page.setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    return this;
  }

  /**
   * Keeps a picture of the page as it is. A page that looks again by itself may be replaced while
   * its picture is taken, and the browser then waits for nothing; so another one is taken.
   */
  public void picture(String name) {
    for (int misses = 0; ; misses++) {
      try {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(pictures.resolve(name + ".png"))
                .setFullPage(true)
                .setTimeout(PATIENCE));
        return;
      } catch (TimeoutError e) {
        if (misses == MOST_MISSES) {
          throw e;
        }
      }
    }
  }

  /** What a form says is wrong, in the order in which it says it. */
  public Locator problems() {
    return page.locator("#errors li");
  }

  /** What was noted by looking. */
  List<String> complaints() {
    return List.copyOf(problems);
  }

  void close() {
    context.close();
  }

  private void inspect(String name) {
    if (!scripts) {
      return;
    }
    for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
      problems.add(
          "%s: %s (%s)%n%s"
              .formatted(
                  name,
                  rule.getHelp(),
                  rule.getId(),
                  rule.getNodes().stream()
                      .map(node -> "    " + node.getHtml() + " " + node.getFailureSummary())
                      .collect(Collectors.joining("\n"))));
    }
  }
}
