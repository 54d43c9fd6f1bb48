package org.colloquy.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.colloquy.hostile.Barrage.Sender;
import org.colloquy.running.Answer;
import org.colloquy.running.Archive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every page of the archive and every form that they show, sent what they were not made for. */
final class Pages {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String STATE = "jakarta.faces.ViewState";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int PICKS = 3;
  private static final int MOST_OF_A_KIND = 2;

  /** All names by which pages ask for something in their address. */
  private static final List<String> ASKED =
      List.of(
          "id",
          "run",
          "request",
          "token",
          "key",
          "again",
          "page",
          "view",
          "search",
          "member",
          "job",
          "version",
          "revision",
          "formKey",
          "to",
          "reason",
          "state",
          "iss",
          "error",
          "code");

  private static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry("name", "Bramble again"),
          Map.entry("title", "A morning about falls"),
          Map.entry("purpose", "To learn from each other."),
          Map.entry("start", "2031-01-01T10:00"),
          Map.entry("end", "2031-01-01T11:00"),
          Map.entry("place", "Here"),
          Map.entry("agenda", "What we saw."),
          Map.entry("givenName", "Ann"),
          Map.entry("familyName", "Hostile"),
          Map.entry("email", "ann.hostile@example.org"),
          Map.entry("slug", "-no-"),
          Map.entry("expectedMembers", "50"));

  private final Barrage barrage;
  private final List<String> addresses;
  private final Random random;
  private int callers;

  /**
   * @param war the archive with the pages
   */
  Pages(Barrage barrage, Path war, Random random) {
    this.barrage = barrage;
    this.random = random;
    addresses = Stream.concat(templates(war), patterns()).distinct().sorted().toList();
  }

  /** Where pages were found before they had addresses. */
  private static Stream<String> templates(Path war) {
    try (ZipFile archive = new ZipFile(war.toFile())) {
      return archive.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF/"))
          .map(name -> "/" + name.substring(0, name.length() - ".xhtml".length()))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the table of areas has them at. */
  private static Stream<String> patterns() {
    return Archive.built().pages().stream().map(Archive.Page::pattern);
  }

  int size() {
    return addresses.size();
  }

  /** Asks for every page, and sends every form, with every id that is none. */
  void strikeAddresses(Sender sender) {
    for (String page : addresses) {
      for (String id : Malice.IDS) {
        String query = ASKED.stream().map(name -> name + "=" + id).collect(Collectors.joining("&"));
        String address = page.replaceAll("\\{\\w+}", id);
        barrage.send(sender, "GET", address + "?" + query, null, null);
        barrage.send(
            fromAnother(sender), "POST", address, FORM, query + "&" + STATE + "=stateless");
      }
      barrage.send(sender, "GET", page.replaceAll("\\{\\w+}", "x"), null, null);
    }
  }

  /**
   * Walks from page to page, and sends each form on the way with one value in it wrong at a time.
   *
   * @param leave addresses that are left alone, for they would end the walk
   */
  void strikeForms(Sender sender, List<String> starts, Predicate<String> leave) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      String target = open.pop();
      String path = target.replaceFirst("\\?.*", "");
      String kind = ID.matcher(path).replaceAll("{id}");
      if (leave.test(target) || seen.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
        continue;
      }
      Answer answer = barrage.send(sender, "GET", target, null, null);
      if (answer == null || answer.status() != 200) {
        continue;
      }
      Document page = answer.page();
      page.select("main a[href^=/]").forEach(link -> open.add(link.attr("href")));
      if (seen.get(kind) == 1) {
        page.select("main form[method=post]").forEach(form -> strike(sender, path, form));
      }
    }
  }

  private void strike(Sender sender, String path, Element form) {
    String action = form.attr("action").isEmpty() ? path : form.attr("action");
    Map<String, String> fields = fieldsOf(form);
    for (String name : List.copyOf(fields.keySet())) {
      for (String value : picks()) {
        post(sender, action, fields, name, value);
      }
    }
    for (String state : List.of("", "-1:-1", "AAAA", "stateless")) {
      post(sender, action, fields, STATE, state);
    }
    post(sender, action, fields, STATE, null);
    post(sender, action, fields, "jakarta.faces.partial.ajax", "true");
    String body = body(fields);
    for (String type :
        List.of("text/plain", "application/json", "multipart/form-data", "garbage")) {
      barrage.send(fromAnother(sender), "POST", action, type, body);
    }
    barrage.send(
        fromAnother(sender),
        "POST",
        action,
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"");
    barrage.send(fromAnother(sender), "POST", action, FORM, body + "&" + "a=%zz&%=1&=&&&");
  }

  private static Map<String, String> fieldsOf(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("[name]")
        .forEach(
            field ->
                fields.putIfAbsent(
                    field.attr("name"), GOOD.getOrDefault(field.attr("name"), field.val())));
    return fields;
  }

  private void post(
      Sender sender, String action, Map<String, String> fields, String changed, String value) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    if (value == null) {
      all.remove(changed);
    } else {
      all.put(changed, value);
    }
    barrage.send(fromAnother(sender), "POST", action, FORM, body(all));
  }

  private static String body(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> picks() {
    return Stream.generate(() -> Malice.TEXTS.get(random.nextInt(Malice.TEXTS.size())))
        .distinct()
        .limit(PICKS)
        .toList();
  }

  /** From a page of the site, and each time from another machine: nobody is asked to wait. */
  private Sender fromAnother(Sender sender) {
    callers++;
    String site = sender.site().getScheme() + "://" + sender.site().getRawAuthority();
    return sender
        .with("Origin", site)
        .with(
            "X-Forwarded-For",
            "10.%d.%d.%d".formatted(callers >> 16, callers >> 8 & 255, callers & 255));
  }
}
