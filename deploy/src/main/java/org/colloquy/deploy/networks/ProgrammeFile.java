package org.colloquy.deploy.networks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * {@code programme.yaml}: a conveners' programme with its cohort. Kept for later.
 *
 * @param communities how many communities the cohort is meant to bring about
 * @param reflectiveWebinars how many; unknown is not zero
 */
record ProgrammeFile(
    String source,
    String name,
    ZoneId zone,
    int members,
    int places,
    int communities,
    List<String> selection,
    Commitment commitment,
    List<Module> modules,
    Figure reflectiveWebinars,
    boolean individualLeadershipWork,
    List<Milestone> milestones,
    List<String> evaluation,
    Idea idea,
    Range context) {

  ProgrammeFile {
    source = Checked.text("source", source);
    name = Checked.text("name", name);
    zone = Checked.present("zone", zone);
    members = Checked.atLeast(1, "members", members);
    places = Checked.atLeast(1, "places", places);
    selection = Checked.list(selection);
    commitment = Checked.present("commitment", commitment);
    modules = Checked.someOf("modules", modules);
    reflectiveWebinars = Checked.present("reflectiveWebinars", reflectiveWebinars);
    milestones = Checked.someOf("milestones", milestones);
    evaluation = Checked.list(evaluation);
    LocalDate before = LocalDate.MIN;
    for (Milestone milestone : milestones) {
      if (!milestone.on().isAfter(before)) {
        throw new IllegalArgumentException(
            "the milestone '" + milestone.what() + "' is out of order");
      }
      before = milestone.on();
    }
  }

  LocalDate on(String milestone) {
    return milestones.stream()
        .filter(each -> each.what().startsWith(milestone))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no milestone '" + milestone + "'"))
        .on();
  }

  String summary() {
    return "%s: %d places, %d modules, %d dates"
        .formatted(name, places, modules.size(), milestones.size());
  }

  record Commitment(int faceToFaceMeetings) {}

  record Module(int number, int days) {}

  /**
   * A date of the cohort.
   *
   * @param at the last minute that counts, in the programme's zone, or null for the whole day
   */
  record Milestone(String what, LocalDate on, LocalTime at) {
    Milestone {
      what = Checked.text("what", what);
      on = Checked.present("on", on);
    }
  }

  record Idea(String status, int threads, int replies, List<String> asks) {
    Idea {
      asks = Checked.list(asks);
    }
  }

  record Range(String what, int from, int to, String unit) {}
}
