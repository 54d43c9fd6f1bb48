package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Heap;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An admin invites people from a list that they paste, and takes it back. */
@OnRunningStack
class ImportIT {

  private static final int ROWS = 100_000;
  private static final int MOST_KILOBYTES = 64 * 1024;

  @Test
  void aPastedListIsLookedAtCarriedOutAndUndone(RunningStack stack) {
    Network thicket = stack.newNetwork("thicket", "Thicket Network");
    Visitor admin = new Visitor();
    Answer start = admin.signIn(thicket.page("/admin/import"), thicket.admin()).orFail();
    String list =
        "\uFEFFPrénom;Nom;E-mail\r\nZoé;Marchand;zoe@list.example\r\n"
            + "Imre;Nagy;imre@list.example\r\nZoé;Marchand;ZOE@list.example\r\n"
            + "Ada;Lovelace;ada at list.example\r\n;;lin.wu@list.example\r\n"
            + "Marie;Curie;=marie@gmial.com\r\n";

    Answer read =
        admin.upload(start, "#import-form", Map.of("kind", "invitations", "pasted", list), "", "");

    assertThat(read.redirects()).as(read.body()).isTrue();
    URI page = read.location().orElseThrow();
    Answer mapping = admin.open(page).orFail();
    assertThat(mapping.page().select("select option[selected]").eachAttr("value"))
        .containsExactly("givenName", "familyName", "email");
    admin.submit(mapping, pressed(mapping, "#mapping-form", "map")).orFail();
    Answer checked = becomes(admin, page, "CHECKED");
    assertThat(facts(checked, "#verdicts"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("New", "3", "Nothing to do", "1", "Doubtful", "1", "Wrong", "1"));
    Answer wrong = admin.open(URI.create(page + "?verdict=WRONG"));
    assertThat(wrong.page().select("#list tbody tr").text())
        .contains("ada at list.example", "E-mail address: Enter an e-mail address");
    assertThat(people(thicket)).doesNotContain("list.example");

    admin.submit(checked, pressed(checked, "#apply-form", "apply")).orFail();
    Answer applied = becomes(admin, page, "APPLIED");
    assertThat(people(thicket))
        .contains("zoe@list.example", "imre@list.example", "lin.wu@list.example", "Lin")
        .doesNotContain("gmial");
    String report =
        admin.get(thicket.page(applied.page().select("#report").attr("href"))).orFail().body();
    assertThat(report).startsWith("\uFEFF").contains("zoe@list.example", "'=marie@gmial.com");
    assertThat(report.lines()).hasSize(7);

    admin.submit(applied, pressed(applied, "#undo-form", "undo")).orFail();
    becomes(admin, page, "UNDONE");
    assertThat(people(thicket)).doesNotContain("list.example");
  }

  @Test
  void aFileThatIsNoListIsRefusedWhereItWasChosen(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    Answer start = admin.signIn(harbour.page("/admin/import"), harbour.admin()).orFail();

    Answer refused =
        admin.upload(
            start,
            "#import-form",
            Map.of("kind", "invitations"),
            "a.xlsx",
            "PK\u0003\u0004nothing");

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.page().select("#file-error").text()).contains("cannot be read as a list");
    Answer empty = admin.upload(start, "#import-form", Map.of("kind", "invitations"), "", "");
    assertThat(empty.page().select("#file-error").text()).contains("Choose a file");
  }

  @Test
  void aListOfCodesIsTakenAlongAndComesBackAsItWas(RunningStack stack) throws Exception {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    Answer start = admin.signIn(harbour.page("/admin/import"), harbour.admin()).orFail();
    assertThat(start.page().select("#templates li")).hasSizeGreaterThan(5);
    String token = harbour.realms().token(harbour.slug(), harbour.admin());
    for (String format : List.of("csv", "xlsx")) {
      String link =
          start
              .page()
              .select("#templates a[href*=codes-care-level][href*=" + format + "]")
              .attr("href");
      assertThat(admin.get(harbour.page(link)).orFail().headers().firstValue("Content-Disposition"))
          .hasValueSatisfying(said -> assertThat(said).contains("codes-care-level." + format));

      byte[] file = template(harbour, token, format);
      String id = begun(harbour, token, file);
      assertThat(harbour.as(harbour.admin()).get("/imports/" + id).orFail().json().path("columns"))
          .extracting(column -> column.path("field").asText())
          .as(format)
          .containsExactly("code", "label", "parent", "position", "offered");
    }
    assertThat(admin.get(harbour.page("/admin/import-template?kind=none&format=csv")).status())
        .isEqualTo(404);
  }

  @Test
  void aWorkbookOfThePastIsCarriedOutReconciledAndUndone(RunningStack stack) throws Exception {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    admin.signIn(harbour.page("/admin/import"), harbour.admin()).orFail();
    String token = harbour.realms().token(harbour.slug(), harbour.admin());
    byte[] empty = template(harbour, token, "past", "xlsx");
    String lines = begun(harbour, token, "past", empty);
    assertThat(harbour.as(harbour.admin()).get("/imports/" + lines).orFail().json().path("columns"))
        .as("each heading of the template is known")
        .noneMatch(column -> column.path("field").asText().isEmpty());
    assertThat(carriedThrough(harbour.as(harbour.admin()), lines))
        .as("lines of example are left out")
        .isEqualTo(Map.of("UNCHANGED", 4L));

    URI page = harbour.page("/admin/import/" + begun(harbour, token, "past", past()));
    Answer mapping = admin.open(page).orFail();
    admin.submit(mapping, pressed(mapping, "#mapping-form", "map")).orFail();
    Answer checked = becomes(admin, page, "CHECKED");
    assertThat(facts(checked, "#verdicts"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("New", "3", "Wrong", "1"));
    assertThat(admin.open(URI.create(page + "?verdict=WRONG")).page().select("#list tbody").text())
        .contains("Activities", "It is not over yet");
    admin.submit(checked, pressed(checked, "#apply-form", "apply")).orFail();
    Answer applied = becomes(admin, page, "APPLIED");
    assertThat(past(harbour)).contains("Quay of the past");

    Answer started = admin.send(applied, pressed(applied, "#reconcile-form", "reconcile"));
    URI task = started.location().orElseThrow();
    Until.becomes(
        "the figures are official",
        () -> admin.open(task).orFail().page().text(),
        text -> text.contains("Official now"));
    admin.submit(applied, pressed(applied, "#undo-form", "undo")).orFail();
    becomes(admin, page, "UNDONE");
    assertThat(past(harbour)).doesNotContain("Quay of the past");
  }

  private static byte[] past() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Colloquy", null)) {
      lines(
          book.newWorksheet("Activités"),
          List.of("Référence", "Titre", "Type", "Début", "Minutes"),
          List.of("Q-1", "Quay of the past", "webinar", "2021-03-05 14:00", "90"),
          List.of("Q-2", "Quay to come", "webinar", "2199-03-05 14:00", "90"));
      lines(
          book.newWorksheet("Inscriptions"),
          List.of("Activité", "Nom complet", "Adresse e-mail", "Pays"),
          List.of("Q-1", "Quentin Quay", "quentin@list.example", "Kenya"));
      lines(
          book.newWorksheet("Présences"),
          List.of("Activité", "Nom complet", "Minutes"),
          List.of("Q-1", "Quay, Quentin", "80"));
    }
    return out.toByteArray();
  }

  @SafeVarargs
  private static void lines(Worksheet sheet, List<String>... lines) {
    for (int row = 0; row < lines.length; row++) {
      for (int column = 0; column < lines[row].size(); column++) {
        sheet.value(row, column, lines[row].get(column));
      }
    }
  }

  private static String past(Network network) {
    return network.as(network.admin()).get("/sessions?view=past&size=100").orFail().body();
  }

  /**
   * Held against what the application keeps once the rows are judged and once they are carried out.
   * What is read in slices takes as much for a million rows.
   */
  @Test
  void aHundredThousandRowsAreReadJudgedAndCarriedOutAndTakeNoMemory(RunningStack stack)
      throws Exception {
    Network harbour = stack.harbour();
    String token = harbour.realms().token(harbour.slug(), harbour.admin());
    carriedOut(harbour, token, csv(1_000), 1_000);
    long before = Heap.usedBy(stack.applicationPid());
    for (byte[] list : List.of(csv(ROWS), workbook(ROWS))) {
      Map<String, Long> verdicts = carriedOut(harbour, token, list, ROWS);

      assertThat(verdicts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ROWS);
      assertThat(Heap.usedBy(stack.applicationPid()) - before)
          .as("kilobytes more than before")
          .isLessThan(MOST_KILOBYTES);
    }
  }

  /** All but every hundredth row is there twice, so that there is something to carry out too. */
  private static byte[] csv(int rows) {
    StringBuilder list = new StringBuilder("Code;Label;Lies in\n");
    for (int row = 0; row < rows; row++) {
      list.append("large-%d;Large %d;\n".formatted(row / 100, row / 100));
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Colloquy", null)) {
      Worksheet sheet = book.newWorksheet("1");
      sheet.value(0, 0, "Code");
      sheet.value(0, 1, "Label");
      for (int row = 0; row < rows; row++) {
        sheet.value(row + 1, 0, "wide-" + row / 100);
        sheet.value(row + 1, 1, "Wide " + row);
      }
    }
    return out.toByteArray();
  }

  /** How many rows there are of each verdict. */
  private static Map<String, Long> carriedOut(Network network, String token, byte[] list, int rows)
      throws Exception {
    Api admin = network.as(network.admin());
    String id = begun(network, token, list);
    JsonNode read = admin.get("/imports/" + id).orFail().json();
    assertThat(read.path("total").asInt()).isEqualTo(rows);
    return carriedThrough(admin, id);
  }

  private static Map<String, Long> carriedThrough(Api admin, String id) {
    JsonNode read = admin.get("/imports/" + id).orFail().json();
    List<String> fields = new ArrayList<>();
    read.path("columns").forEach(column -> fields.add(column.path("field").asText()));
    admin.put("/imports/" + id + "/mapping", Map.of("mapping", fields)).orFail();
    JsonNode checked = reaches(admin, id, "CHECKED");
    admin.post("/imports/" + id + "/application", Map.of("doubtful", false)).orFail();
    reaches(admin, id, "APPLIED");
    Map<String, Long> verdicts = new LinkedHashMap<>();
    checked
        .path("verdicts")
        .forEach(each -> verdicts.put(each.path("code").asText(), each.path("number").asLong()));
    return verdicts;
  }

  private static JsonNode reaches(Api admin, String id, String state) {
    return Until.becomes(
        "the list is " + state,
        () -> admin.get("/imports/" + id).orFail().json(),
        shown -> shown.path("state").asText().equals(state));
  }

  private static byte[] template(Network network, String token, String format)
      throws IOException, InterruptedException {
    return template(network, token, "codes-care-level", format);
  }

  private static byte[] template(Network network, String token, String kind, String format)
      throws IOException, InterruptedException {
    return wire()
        .send(
            request(network, token, "/imports/template?kind=" + kind + "&format=" + format)
                .GET()
                .build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  private static String begun(Network network, String token, byte[] list)
      throws IOException, InterruptedException {
    return begun(network, token, "codes-care-level", list);
  }

  private static String begun(Network network, String token, String kind, byte[] list)
      throws IOException, InterruptedException {
    String answer =
        wire()
            .send(
                request(network, token, "/imports?kind=" + kind)
                    .header("Content-Type", "application/octet-stream")
                    .POST(BodyPublishers.ofByteArray(list))
                    .build(),
                BodyHandlers.ofString())
            .body();
    return answer.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
  }

  /** The server takes no body together with an offer to go on in HTTP/2. */
  private static HttpClient wire() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static HttpRequest.Builder request(Network network, String token, String path) {
    URI site = network.site();
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + site.getPort() + "/api/v1" + path))
        .header("Host", site.getRawAuthority())
        .header("Authorization", "Bearer " + token);
  }

  private static Answer becomes(Visitor admin, URI page, String state) {
    return Until.becomes(
        "the list is " + state,
        () -> admin.open(page).orFail(),
        shown -> shown.page().select("#progress-of-task").attr("data-state").equals(state));
  }

  private static String people(Network network) {
    return network.as(network.admin()).get("/members?size=100").orFail().body();
  }

  private static Map<String, String> facts(Answer page, String list) {
    Map<String, String> facts = new LinkedHashMap<>();
    List<Element> names = page.page().select(list + " dt");
    List<Element> values = page.page().select(list + " dd");
    for (int i = 0; i < names.size(); i++) {
      facts.put(names.get(i).text(), values.get(i).text());
    }
    return facts;
  }

  /** What a form sends when this button is pressed, as it is. */
  private static Map<String, String> pressed(Answer page, String form, String button) {
    Element shown = page.page().selectFirst(form);
    Map<String, String> fields = new LinkedHashMap<>();
    shown
        .select("select")
        .forEach(
            each -> fields.put(each.attr("name"), each.select("option[selected]").attr("value")));
    Element pressed = shown.getElementById(button);
    fields.put(pressed.attr("name"), pressed.val());
    return fields;
  }
}
