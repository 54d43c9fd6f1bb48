package org.colloquy.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the ids in addresses and jobs are ids of: whoever makes a service, page or kind of job for a
 * new sort of thing says here what it is, and has {@link Content} make one in each network.
 */
final class Things {

  /** The first that ends what stands before the id counts. */
  private static final List<Map.Entry<Pattern, String>> BY_PLACE =
      List.of(
          place("/operator/exchange/", "joint"),
          place("/exchange/sessions/", "joint"),
          place("/exchange/invitations/", "joint"),
          place("/materials/", "file"),
          place("/files/", "file"),
          place("/imports/", "import"),
          place("/admin/import/", "import"),
          place("/sessions/", "session"),
          place("/series/", "series"),
          place("/registrations/", "member"),
          place("/attendance/", "member"),
          place("/attendance-reports/", "report"),
          place("/reports/", "report"),
          place("/reported-names/", "name"),
          place("/names/", "name"),
          place("/remembered-names/", "remembered"),
          place("/conveners/", "member"),
          place("/members/", "member"),
          place("/people/", "member"),
          place("/contacts/", "contact"),
          place("/merges/", "merge"),
          place("/regions/", "region"),
          place("/doubles/", "member"),
          place("/not/", "contact"),
          place("/with/", "contact"),
          place("/totals/", "total"),
          place("/costs/", "cost"),
          place("/rates/", "rate"),
          place("/commitments/", "commitment"),
          place("/communities/", "community"),
          place("/networks/", "network"),
          place("/runs/", "run"),
          place("/start/progress/", "run"),
          place("/start/door/", "run"),
          place("/start/sent/", "request"),
          place("/operator/mail/", "letter"),
          place("/tasks/", "task"),
          place("/figures/", "figure"),
          place("/certificates/", "certificate"),
          place("/verify/", "code"),
          place("/vocabulary/", "language"));

  /** What is called the same in every network, and belongs to none. */
  static final Set<String> EVERYWHERE = Set.of("language", "figure");

  /** By the name of a job's component. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "session", "session",
          "series", "series",
          "member", "member",
          "person", "member",
          "jointSession", "joint",
          "task", "task",
          "registration", "registration",
          // Of the news that a session is.
          "thing", "session",
          "after", "member");

  /** What reports say is said of a session that was held. */
  private static final Pattern OF_REPORTS =
      Pattern.compile(
          "/sessions/\\{id}/(attendance-reports|reports|reported-names|names|certificates)/\\{");

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  private Things() {}

  private static Map.Entry<Pattern, String> place(String end, String thing) {
    return Map.entry(Pattern.compile(".*" + end), thing);
  }

  /** The address with an id in each place; the ids by the name of their thing. */
  static String fill(String pattern, UnaryOperator<String> idOf) {
    return PART.matcher(pattern)
        .replaceAll(part -> Matcher.quoteReplacement(idOf.apply(at(pattern, part.start()))));
  }

  /** What stands in the places of an address, in their order. */
  static List<String> in(String pattern) {
    return PART.matcher(pattern).results().map(part -> at(pattern, part.start())).toList();
  }

  /** The names of those places. */
  static List<String> names(String pattern) {
    return PART.matcher(pattern).results().map(part -> part.group(1)).toList();
  }

  private static String at(String pattern, int start) {
    String before = pattern.substring(0, start);
    if (before.endsWith("/sessions/") && OF_REPORTS.matcher(pattern).find()) {
      return "held";
    }
    return BY_PLACE.stream()
        .filter(each -> each.getKey().matcher(before).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Say in Things what is meant after " + before + " in paths"));
  }

  /** What a job means by a component of this name. */
  static String inJobs(String component) {
    String thing = BY_NAME.get(component);
    if (thing == null) {
      throw new AssertionError("Say in Things what jobs mean by '" + component + "'");
    }
    return thing;
  }
}
