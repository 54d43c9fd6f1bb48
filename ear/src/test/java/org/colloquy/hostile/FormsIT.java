package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What comes in as a form: read as it was meant, bounded, and carried out only when it is posted.
 */
@OnRunningStack
class FormsIT {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String STATE = "jakarta.faces.ViewState";

  @Test
  void linkDoesNotDoWhatAFormDoes(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(harbour.admin(), "Not by a link", 5);
    Visitor visitor = new Visitor();
    URI page = harbour.page("/sessions/" + session);
    assertThat(visitor.signIn(page, ada).page().select("#register")).isNotEmpty();

    for (String method : List.of("GET", "HEAD")) {
      visitor.send(
          method,
          URI.create(page + "?" + STATE + "=stateless&register-form=register-form&register=x"),
          Map.of(),
          null);
    }

    assertThat(visitor.open(page).page().select("#register"))
        .as("still to be pressed")
        .isNotEmpty();
    assertThat(harbour.as(ada).get("/sessions/" + session).orFail().json().has("registration"))
        .isFalse();
    assertThat(visitor.submit(visitor.open(page), Map.of("register", "Register")).body())
        .contains("You have a seat");
  }

  @Test
  void lettersOfAllLanguagesArriveWithTheVeryFirstForm(RunningStack stack) {
    for (String type : List.of(FORM, FORM + "; charset=ISO-8859-1", FORM + ";charset=bogus")) {
      Answer answer = start(stack, type, fields("name", "Zoë và Nguyễn Thị Ánh 🌿"));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.page().select("#name").val())
          .as(type)
          .isEqualTo("Zoë và Nguyễn Thị Ánh 🌿");
    }
  }

  @Test
  void pageThatWasOpenForLongKeepsWhatWasTyped(RunningStack stack) {
    for (String state : List.of("-3482:5550", "", "AAAA")) {
      Map<String, String> fields = new LinkedHashMap<>(fields("name", "Typed for long"));
      fields.put(STATE, state);
      Answer answer = start(stack, FORM, fields);
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
      assertThat(answer.page().select("#name").val()).isEqualTo("Typed for long");
      assertThat(answer.page().select("#purpose-error").text()).as("it was sent").isNotBlank();
    }
  }

  @Test
  void whatIsTooLargeIsSaidSo(RunningStack stack) {
    Answer form = start(stack, FORM, fields("purpose", "x".repeat(300_000)));
    assertThat(form.status()).isEqualTo(413);
    assertThat(form.heading()).isEqualTo("That is too large");

    assertThat(start(stack, FORM, fields("purpose", "x".repeat(20_000_000))).heading())
        .isEqualTo("That is too large");
    assertThat(
            RawHttp.send(
                    "POST",
                    stack.platform(),
                    "/login/backchannel-logout",
                    Map.of("Content-Type", FORM),
                    bytes("logout_token=" + "x".repeat(3_000_000)))
                .status())
        .isEqualTo(413);
  }

  @Test
  void logoThatIsTooLargeIsSaidSo(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    URI page = harbour.page("/admin/branding");
    admin.signIn(page, harbour.admin()).orFail();

    Answer large = upload(admin, page, "p".repeat(3_000_000));
    assertThat(large.status()).isEqualTo(200);
    assertThat(large.page().select("#logo-error").text()).contains("larger than 2 MB");
    Answer larger = upload(admin, page, "p".repeat(12_000_000));
    assertThat(larger.status()).isEqualTo(413);
    assertThat(larger.page().text()).contains("A logo may have up to 2 MB");
    assertThat(upload(admin, page, "no picture").status()).isEqualTo(200);
  }

  @Test
  void whatDoesNotReadIsABadRequest(RunningStack stack) {
    String many =
        IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
    assertThat(post(stack, FORM, many).status()).as("20,000 fields").isEqualTo(400);
    assertThat(post(stack, FORM, many).heading()).isEqualTo("We could not read that request");
    for (String type :
        List.of(
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json",
            "text/plain",
            "garbage")) {
      Answer answer = post(stack, type, "--x\r\nname=a");
      assertThat(answer.status()).as(type).isEqualTo(415);
      assertThat(answer.heading()).isEqualTo("We could not read that request");
    }
    Answer unsaid =
        RawHttp.send(
            "POST",
            stack.platform(),
            "/start",
            Map.of(
                "Origin",
                stack.platform().toString(),
                "Content-Type",
                FORM,
                "Transfer-Encoding",
                "chunked"),
            bytes("6\r\nname=a\r\n0\r\n\r\n"));
    assertThat(unsaid.status()).isEqualTo(411);
    assertThat(post(stack, FORM, "name=%zz&%=&&=1&" + STATE + "=stateless&form=form").status())
        .isEqualTo(200);
  }

  @Test
  void brokenUploadIsABadRequest(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    URI page = harbour.page("/admin/branding");
    admin.signIn(page, harbour.admin()).orFail();
    for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
      assertThat(send(admin, page, type, "--x\r\nContent-Disposition: form-data; name=").status())
          .as(type)
          .isEqualTo(400);
    }
    assertThat(
            send(admin, page, FORM, "logo-form=logo-form&save-logo=x&" + STATE + "=stateless")
                .page()
                .select("#logo-error")
                .text())
        .as("a form without its file")
        .isNotBlank();
  }

  @Test
  void formForNothingIsNotFound(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    admin.signIn(harbour.page("/admin"), harbour.admin()).orFail();
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator"), stack.operator()).orFail();
    for (String id :
        List.of("x".repeat(40), "%F0%9F%8C%BF", "%3Cscript%3E", UUID.randomUUID().toString())) {
      for (String path :
          List.of(
              "/sessions/%s",
              "/sessions/%s/edit",
              "/sessions/%s/cancel",
              "/sessions/%s/roster",
              "/communities/%s",
              "/communities/%s/edit",
              "/people/%s",
              "/exchange/invitations/%s",
              "/exchange/invitations/%s/decline",
              "/exchange/invitations/%s/withdraw")) {
        nothingAt(admin, harbour.page(path.formatted(id)), "id=" + harbour.idOf(harbour.admin()));
      }
      for (String path :
          List.of(
              "/operator/runs/%s",
              "/operator/mail/%s",
              "/operator/exchange/%s",
              "/operator/exchange/%s/edit",
              "/operator/exchange/%s/cancel",
              "/start/door/%s",
              "/start/progress/%s",
              "/start/sent/%s")) {
        nothingAt(operator, stack.platform().resolve(path.formatted(id)), "a=b");
      }
    }
    for (String path :
        List.of("/sessions/session", "/sessions/roster", "/people/member", "/exchange/decline")) {
      nothingAt(admin, harbour.page(path), "id=");
    }
    for (String path : List.of("/operator/run", "/operator/letter", "/platform/door")) {
      nothingAt(operator, stack.platform().resolve(path), "id=&run=");
    }
  }

  private static void nothingAt(Visitor visitor, URI page, String query) {
    Answer got = visitor.get(URI.create(page + "?" + query));
    Answer sent = send(visitor, page, FORM, query + "&" + STATE + "=stateless");
    for (Answer answer : List.of(got, sent)) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(404);
      assertThat(answer.heading()).isEqualTo("Page not found");
    }
  }

  private static Answer upload(Visitor visitor, URI page, String file) {
    String body =
        part("name=\"logo-form\"", "logo-form")
            + part("name=\"" + STATE + "\"", "stateless")
            + part("name=\"save-logo\"", "Save")
            + part("name=\"logo\"; filename=\"logo.png\"", file)
            + "--x--\r\n";
    return send(visitor, page, "multipart/form-data; boundary=x", body);
  }

  private static String part(String disposition, String content) {
    return "--x\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(disposition, content);
  }

  private static Answer send(Visitor visitor, URI page, String type, String body) {
    String origin = page.getScheme() + "://" + page.getRawAuthority();
    return visitor.send("POST", page, Map.of("Origin", origin, "Content-Type", type), body);
  }

  private static Map<String, String> fields(String name, String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("form", "form");
    fields.put(STATE, "stateless");
    fields.put("send", "Send me the link");
    fields.put(name, value);
    return fields;
  }

  private static Answer start(RunningStack stack, String type, Map<String, String> fields) {
    return post(
        stack,
        type,
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + java.net.URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&")));
  }

  /** Each time by somebody who has never been here. */
  private static Answer post(RunningStack stack, String type, String body) {
    return RawHttp.send(
        "POST",
        stack.platform(),
        "/start",
        Map.of(
            "Origin",
            stack.platform().toString(),
            "Content-Type",
            type,
            "X-Forwarded-For",
            "192.0.2." + (40 + Math.floorMod(body.hashCode(), 200))),
        bytes(body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
