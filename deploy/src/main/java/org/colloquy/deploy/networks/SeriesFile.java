package org.colloquy.deploy.networks;

import java.time.YearMonth;
import java.util.List;

/**
 * {@code series.yaml}: a session series with its topics, the circle of countries and a forum. How
 * many sessions there were and the countries are loaded as totals; the rest is kept for later.
 */
record SeriesFile(
    String source, Series series, PeerExchange peerExchange, Forum forum, List<TargetSet> targets) {

  SeriesFile {
    source = Checked.text("source", source);
    series = Checked.present("series", series);
    peerExchange = Checked.present("peerExchange", peerExchange);
    forum = Checked.present("forum", forum);
    targets = Checked.list(targets);
  }

  String summary() {
    return "%s: %d topics; %s: %d editions; %d target sets"
        .formatted(
            series.name(),
            series.topics().size(),
            forum.name(),
            forum.editions().size(),
            targets.size());
  }

  record Series(
      String name,
      YearMonth since,
      int held,
      String platform,
      List<Topic> topics,
      List<String> participants,
      List<String> countries) {
    Series {
      name = Checked.text("name", name);
      since = Checked.present("since", since);
      topics = Checked.someOf("topics", topics);
      participants = Checked.list(participants);
      countries = Checked.someOf("countries", countries);
      Countries.check(countries);
    }
  }

  record Topic(int number, String topic) {
    Topic {
      topic = Checked.text("topic", topic);
    }
  }

  record PeerExchange(List<String> countries) {
    PeerExchange {
      countries = Checked.someOf("countries", countries);
      Countries.check(countries);
    }
  }

  record Forum(String name, String modality, List<Edition> editions) {
    Forum {
      editions = Checked.someOf("editions", editions);
      if (editions.stream().map(Edition::year).distinct().count() != editions.size()) {
        throw new IllegalArgumentException("a forum has one edition a year");
      }
    }
  }

  record Edition(int year, boolean proceedings) {}

  /**
   * A target cascade, each step a share of the one before.
   *
   * @param steps shares between 0 and 1
   */
  record TargetSet(String name, List<Double> steps) {
    TargetSet {
      name = Checked.text("name", name);
      steps = Checked.someOf("steps", steps);
    }

    double product() {
      return steps.stream().reduce(1.0, (left, right) -> left * right);
    }
  }
}
