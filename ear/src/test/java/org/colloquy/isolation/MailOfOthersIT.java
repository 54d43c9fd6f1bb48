package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.deploy.payara.PayaraMicro;
import org.colloquy.running.Answer;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * An installation that others can reach, without a mail server: its operator sees that people were
 * written to, and neither who nor what.
 */
@OnRunningStack
class MailOfOthersIT {

  private static final String REALM = "colloquy-elsewhere";

  @Test
  void operatorLearnsNobodysNameAddressOrLink(RunningStack stack) throws IOException {
    URI platform = URI.create("http://colloquy.example:" + freePort());
    Map<String, String> settings = new HashMap<>(stack.servers().settings());
    // Time is moved on loopback alone.
    settings.remove("colloquy.movable-time");
    settings.put("colloquy.base-url", platform.toString());
    settings.put("colloquy.platform.realm", REALM);
    settings.put("colloquy.mail.keep", "true");
    Path home = Path.of(System.getProperty("colloquy.output"), "mail-of-others");
    try (PayaraMicro elsewhere =
        PayaraMicro.start(Path.of(System.getProperty("colloquy.war")), home, settings)) {
      assertThat(elsewhere.alive()).isTrue();

      Answer sent = askForANetwork(platform);
      assertThat(sent.heading()).isEqualTo("Look into your mail");
      assertThat(sent.page().select("#confirm-link")).as("a link shown in place").isEmpty();

      Person person = operator(stack);
      Visitor operator = new Visitor();
      Answer list =
          Until.becomes(
              "the mail is kept",
              () -> mailAsSeenBy(operator, person, platform),
              page -> page.page().text().contains("Confirmation of a request"));
      assertThat(list.page().select("main").text())
          .contains("…@marigold.example")
          .doesNotContain("Mary", "mary.meadows", "Marigold Network");
      assertThat(list.page().select("main a[href^=/operator/mail/]")).isEmpty();
      assertThat(list.page().select("main").text()).contains("It is other people's");
      assertThat(operator.open(platform.resolve("/operator")).page().text())
          .contains("People wait in vain");
    }
  }

  private static Answer askForANetwork(URI platform) {
    Visitor visitor = Visitor.at("192.0.2.40");
    Answer form = visitor.open(platform.resolve("/start")).orFail();
    return visitor.submit(
        form,
        Map.of(
            "name", "Marigold Network",
            "slug", "marigold",
            "purpose", "Nurses who learn together.",
            "countries", "GB",
            "expectedMembers", "80",
            "language", "en",
            "zone", "Europe/London",
            "givenName", "Mary",
            "email", "mary.meadows@marigold.example",
            "send", "Send me the link"));
  }

  private static Answer mailAsSeenBy(Visitor visitor, Person operator, URI platform) {
    Answer page = visitor.open(platform.resolve("/operator/mail"));
    return page.page().select("[name=username]").isEmpty()
        ? page.orFail()
        : visitor
            .submit(page, Map.of("username", operator.email(), "password", operator.password()))
            .orFail();
  }

  private static Person operator(RunningStack stack) {
    Until.becomes(
        "the operator is there",
        () -> stack.realms().has(REALM, stack.operator().email()),
        there -> there);
    stack.realms().givePassword(REALM, stack.operator());
    return stack.operator();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
