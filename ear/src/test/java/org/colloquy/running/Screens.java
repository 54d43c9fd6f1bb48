package org.colloquy.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey its screens, one for each person in it, as a test parameter. After the test it
 * closes them, keeps a picture of each when the test failed, and fails the test for anything that
 * was noted on the way.
 */
public final class Screens implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Screens.class);
  private static final Path PICTURES =
      Path.of(System.getProperty("colloquy.output"), "screenshots");

  /** The screens of one test. */
  public static final class Room {

    private final Browser browser;
    private final Path pictures;
    private final List<Screen> screens = new ArrayList<>();

    Room(Browser browser, Path pictures) {
      this.browser = browser;
      this.pictures = pictures;
    }

    /** A new person sits down: no cookies, nothing known. */
    public Screen screen() {
      return add(true);
    }

    /** The same for somebody whose browser runs no scripts. */
    public Screen screenWithoutScripts() {
      return add(false);
    }

    private Screen add(boolean scripts) {
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setLocale("en-GB")
                  .setTimezoneId("Europe/London")
                  .setViewportSize(1280, 900)
                  .setReducedMotion(ReducedMotion.REDUCE)
                  .setJavaScriptEnabled(scripts));
      context.setDefaultTimeout(30_000);
      Screen screen = new Screen(context, pictures, scripts);
      screens.add(screen);
      return screen;
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Room.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Chrome chrome =
        test.getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Chrome.class, key -> new Chrome(), Chrome.class);
    Room room = new Room(chrome.browser(), PICTURES.resolve(folder(test)));
    test.getStore(NAMESPACE).put(Room.class, room);
    return room;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Room room = test.getStore(NAMESPACE).get(Room.class, Room.class);
    if (room == null) {
      return;
    }
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < room.screens.size(); i++) {
      Screen screen = room.screens.get(i);
      if (test.getExecutionException().isPresent()) {
        screen.picture("failed-" + test.getRequiredTestMethod().getName() + "-" + i);
      }
      problems.addAll(screen.complaints());
      screen.close();
    }
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
  }

  private static String folder(ExtensionContext test) {
    return test.getRequiredTestClass()
        .getSimpleName()
        .replaceAll("IT$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
