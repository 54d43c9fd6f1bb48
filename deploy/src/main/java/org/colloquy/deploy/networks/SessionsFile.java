package org.colloquy.deploy.networks;

import java.time.ZoneId;
import java.util.List;

/** {@code sessions.yaml}: sessions held and to come. */
record SessionsFile(List<Entry> sessions) {

  SessionsFile {
    sessions = Checked.list(sessions);
  }

  /**
   * A session.
   *
   * @param topic number of the topic in {@code series.yaml}; kept for later
   * @param community name of the community that holds it, or null for the whole network
   * @param convener e-mail address of the person who publishes it
   * @param zone null for the network's zone
   * @param place where people meet, or null for an online session, which has a {@code link}
   * @param registrations e-mail addresses, in the order in which these people register
   */
  record Entry(
      String title,
      Integer topic,
      boolean example,
      String kind,
      String community,
      String convener,
      String description,
      Start start,
      ZoneId zone,
      int minutes,
      String place,
      String link,
      int seats,
      List<String> registrations) {
    Entry {
      title = Checked.text("title", title);
      Checked.example("the session '" + title + "'", example);
      kind = Checked.text("kind", kind);
      convener = Checked.text("convener", convener);
      description = description == null ? "" : description.strip();
      start = Checked.present("start", start);
      minutes = Checked.atLeast(5, "minutes", minutes);
      seats = Checked.atLeast(1, "seats", seats);
      registrations = Checked.list(registrations);
      if ((place == null) == (link == null)) {
        throw new IllegalArgumentException(
            "the session '" + title + "' needs either a place or a link");
      }
    }
  }
}
