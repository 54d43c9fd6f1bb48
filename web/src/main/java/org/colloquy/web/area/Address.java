package org.colloquy.web.area;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where people find a page: {@code /sessions/{id}/edit} is the address of {@code /sessions/edit}.
 * What stands in braces is a part of the path by its name; the page reads it as a parameter, {@code
 * #{param.id}}.
 *
 * @param view the page, without its ending; once it was the address itself
 */
public record Address(String view, String pattern) {

  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
  private static final String HOME = "/home";

  /** The parts of this path by name; empty where it is not this address. */
  public Optional<Map<String, String>> match(String path) {
    var wanted = pattern.split("/", -1);
    var given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    var values = new HashMap<String, String>();
    for (int i = 0; i < wanted.length; i++) {
      var part = PART.matcher(wanted[i]);
      if (part.matches() && !given[i].isBlank()) {
        values.put(part.group(1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** The address with these values in it, encoded; empty where one is missing. */
  public Optional<String> with(UnaryOperator<String> values) {
    if (parts().stream().map(values).anyMatch(value -> value == null || value.isBlank())) {
      return Optional.empty();
    }
    return Optional.of(
        PART.matcher(pattern).replaceAll(part -> encoded(values.apply(part.group(1)).strip())));
  }

  /** The names of the parts that the path has to say. */
  public List<String> parts() {
    return PART.matcher(pattern).results().map(part -> part.group(1)).toList();
  }

  /** Whether this page was found at this path before it had an address of its own. */
  public boolean wasAt(String path) {
    return view.equals(path)
        || (view.endsWith(HOME) && (view.equals(path + HOME) || view.equals(path + "home")));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
