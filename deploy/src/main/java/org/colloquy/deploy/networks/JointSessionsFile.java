package org.colloquy.deploy.networks;

import java.time.ZoneId;
import java.util.List;

/**
 * {@code joint-sessions.yaml}: exchange sessions that the platform operator proposes to several
 * networks.
 */
record JointSessionsFile(List<Entry> sessions) {

  JointSessionsFile {
    sessions = Checked.list(sessions);
  }

  /**
   * A joint session.
   *
   * @param invited slugs of the networks that are invited
   * @param accepted slugs of those whose steward accepts at loading; the rest find the invitation
   *     waiting
   */
  record Entry(
      String title,
      boolean example,
      String agenda,
      Start start,
      ZoneId zone,
      int minutes,
      String link,
      List<String> invited,
      List<String> accepted) {
    Entry {
      title = Checked.text("title", title);
      Checked.example("the joint session '" + title + "'", example);
      agenda = Checked.text("agenda", agenda);
      start = Checked.present("start", start);
      zone = Checked.present("zone", zone);
      minutes = Checked.atLeast(5, "minutes", minutes);
      link = Checked.text("link", link);
      invited = Checked.someOf("invited", invited);
      accepted = Checked.list(accepted);
      if (!invited.containsAll(accepted)) {
        throw new IllegalArgumentException(
            "the joint session '" + title + "': only an invited network can accept");
      }
    }
  }
}
