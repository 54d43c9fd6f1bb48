package org.colloquy.deploy.networks;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code network.yaml}: what is asked for when the network is started.
 *
 * @param madeUp names of those settings above that no source states
 */
record NetworkFile(
    String source,
    String name,
    String slug,
    String purpose,
    List<String> countries,
    ZoneId zone,
    Locale language,
    int expectedMembers,
    Set<String> madeUp) {

  private static final Set<String> SETTINGS =
      Set.of("countries", "zone", "language", "expectedMembers");

  NetworkFile {
    source = Checked.text("source", source);
    name = Checked.text("name", name);
    slug = Checked.text("slug", slug);
    purpose = Checked.text("purpose", purpose);
    countries = Checked.someOf("countries", countries);
    zone = Checked.present("zone", zone);
    language = Checked.present("language", language);
    expectedMembers = Checked.atLeast(1, "expectedMembers", expectedMembers);
    madeUp = madeUp == null ? Set.of() : Set.copyOf(madeUp);
    for (String setting : madeUp) {
      if (!SETTINGS.contains(setting)) {
        throw new IllegalArgumentException(
            "'madeUp' names '" + setting + "'; only " + SETTINGS + " can be made up");
      }
    }
    Countries.check(countries);
  }
}
