package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.SignInSheet;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Sites;
import org.colloquy.web.page.Reader;
import org.colloquy.web.page.Texts;
import org.colloquy.web.papers.Papers;

/** The paper for the door of a session: who has a seat, to be signed, and a poster. */
@RequestScoped
public class SignInSheets {

  /** For people who come without having registered. */
  static final int USUAL_LINES = 10;

  private static final int MOST_LINES = 200;

  /** Longer lists are not for a door. */
  private static final int MOST_NAMES = 2_000;

  @Inject private Registrations registrations;
  @Inject private Sites sites;
  @Inject private Reader reader;
  @Inject private Texts texts;
  @Inject private Papers papers;

  /**
   * What the template reads.
   *
   * @param names as they are found fastest, then an empty one for each empty line
   * @param left how many have a seat and no line
   * @param email whether there is a column for addresses
   * @param address of the session's page
   */
  public record Sheet(
      SignInSheet sheet, List<String> names, int left, boolean email, String address) {}

  /**
   * As PDF.
   *
   * @param lines how many are empty; what is out of range is brought into it
   */
  byte[] print(
      UUID session,
      int lines,
      boolean email,
      HttpServletRequest request,
      HttpServletResponse response) {
    var sheet = registrations.signInSheet(session);
    var names = sheet.names().stream().sorted(Collator.getInstance(reader.language())).toList();
    var shown = names.subList(0, Math.min(names.size(), MOST_NAMES));
    return papers.print(
        "sign-in-sheet",
        new Sheet(
            sheet,
            Stream.concat(shown.stream(), empty(lines).stream()).toList(),
            names.size() - shown.size(),
            email,
            sites.of(BoundTenant.current()) + "/sessions/" + session),
        request,
        response);
  }

  /** How the file is called. */
  String fileName() {
    return texts.say("sessionsText", "sheet.file") + ".pdf";
  }

  private static List<String> empty(int lines) {
    return Collections.nCopies(Math.max(0, Math.min(lines, MOST_LINES)), "");
  }
}
