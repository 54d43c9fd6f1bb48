package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/up} and {@code deploy/test} say before any Java of ours runs. */
class LaunchScriptTest {

  @TempDir private Path home;

  @Test
  void otherJavaIsRefusedWithTheWayToGet17() throws Exception {
    fakeJava("11");
    Ran up = run("up", Map.of("JAVA_HOME", home.toString()));
    assertThat(up.status()).isEqualTo(1);
    assertThat(up.output())
        .contains("Colloquy needs JDK 17")
        .contains("is version 11")
        .contains("apt-get install -y openjdk-17-jdk-headless");
  }

  @Test
  void runtimeWithoutACompilerIsRefused() throws Exception {
    fakeJava("17");
    Ran up = run("up", Map.of("JAVA_HOME", home.toString()));
    assertThat(up.status()).isEqualTo(1);
    assertThat(up.output()).contains("without a compiler");
  }

  @Test
  void missingJavaIsSaid() throws Exception {
    Ran up = run("up", Map.of("JAVA_HOME", home.resolve("nothing").toString()));
    assertThat(up.status()).isEqualTo(1);
    assertThat(up.output()).contains("No Java was found");
  }

  private void fakeJava(String version) throws Exception {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        "#!/bin/sh\necho '    java.home = %s' >&2\necho '    java.specification.version = %s' >&2\n"
            .formatted(home, version));
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private record Ran(int status, String output) {}

  private static Ran run(String script, Map<String, String> environment) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("./" + script).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), output);
  }
}
