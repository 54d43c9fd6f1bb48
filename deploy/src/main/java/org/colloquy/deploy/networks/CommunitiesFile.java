package org.colloquy.deploy.networks;

import java.util.List;

/** {@code communities.yaml}: every community is made up. */
record CommunitiesFile(boolean example, List<Entry> communities) {

  CommunitiesFile {
    Checked.example("communities.yaml", example);
    communities = Checked.list(communities);
  }

  /**
   * An example community.
   *
   * @param convener e-mail address of the person who convenes it
   * @param members e-mail addresses of those who join it
   */
  record Entry(String name, String purpose, String convener, List<String> members) {
    Entry {
      name = Checked.text("name", name);
      purpose = Checked.text("purpose", purpose);
      convener = Checked.text("convener", convener);
      members = Checked.list(members);
    }
  }
}
