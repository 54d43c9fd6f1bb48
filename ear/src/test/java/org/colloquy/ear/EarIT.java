package org.colloquy.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.payara.PayaraServer;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The EAR takes the place of the WAR: another server, the same networks, the same address. */
@OnRunningStack
class EarIT {

  private static final Path EAR = Path.of(System.getProperty("colloquy.ear"));

  @Test
  void packsEachLibraryOnce() throws IOException {
    Set<String> shared = new TreeSet<>();
    Set<String> inTheWar = new TreeSet<>();
    try (ZipFile ear = new ZipFile(EAR.toFile())) {
      ear.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith("lib/") && name.endsWith(".jar"))
          .forEach(name -> shared.add(artifact(name)));
      try (InputStream in = ear.getInputStream(ear.getEntry("colloquy-web.war"));
          ZipInputStream war = new ZipInputStream(in)) {
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
          if (entry.getName().startsWith("WEB-INF/lib/") && !entry.isDirectory()) {
            inTheWar.add(artifact(entry.getName()));
          }
        }
      }
    }
    assertThat(shared).contains("colloquy-tenants");
    assertThat(inTheWar).doesNotContainAnyElementsOf(shared);
  }

  @Test
  void signsAMemberInAndWritesToHerOnAFullServer(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(harbour.admin(), "On whatever server", 10);
    stack.stopApplication();
    try (PayaraServer server =
        PayaraServer.start(EAR, stack.platform().getPort(), stack.servers().settings())) {
      Answer page = new Visitor().signIn(harbour.page("/sessions"), ada);

      assertThat(page.status()).as(() -> Folders.lastLines(server.log(), 200)).isEqualTo(200);
      assertThat(page.address().getPath()).isEqualTo("/sessions");
      assertThat(page.body()).contains(ada.name()).contains("On whatever server");
      assertThat(harbour.as(ada).get("/sessions/" + session).orFail().json().path("title").asText())
          .isEqualTo("On whatever server");

      harbour.as(ada).post("/sessions/" + session + "/registrations", null).orFail();
      assertThat(stack.mailbag().letterTo(ada.email(), "On whatever server")).contains("Ada");
    } finally {
      stack.startApplication();
    }
  }

  /** The name of a library without its version. */
  private static String artifact(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("-\\d.*", "");
  }
}
