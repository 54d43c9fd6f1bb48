package org.colloquy.deploy.artifacts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.deploy.machine.Folders;

/**
 * The Maven repository on this machine. The places are looked at in the order of Maven itself:
 * {@code -Dmaven.repo.local}, the same in MAVEN_OPTS or MAVEN_ARGS, the settings file, the default.
 */
final class LocalRepository {

  private static final Pattern OPTION = Pattern.compile("-Dmaven\\.repo\\.local=(\\S+)");
  private static final Pattern SETTING =
      Pattern.compile("<localRepository>\\s*([^<]+?)\\s*</localRepository>");

  private final Optional<Path> explicit;
  private final Path assumed;

  private LocalRepository(Optional<Path> explicit, Path assumed) {
    this.explicit = explicit;
    this.assumed = assumed;
  }

  static LocalRepository find() {
    return find(
        Optional.ofNullable(System.getProperty("maven.repo.local")),
        System.getenv(),
        Path.of(System.getProperty("user.home")));
  }

  static LocalRepository find(Optional<String> property, Map<String, String> env, Path home) {
    Optional<Path> explicit =
        property
            .filter(value -> !value.isBlank())
            .or(() -> option(env.get("MAVEN_ARGS")))
            .or(() -> option(env.get("MAVEN_OPTS")))
            .map(Path::of);
    Path assumed =
        explicit
            .or(() -> setting(home.resolve(".m2/settings.xml"), home))
            .orElse(home.resolve(".m2/repository"));
    return new LocalRepository(explicit, assumed);
  }

  Path folder() {
    return assumed;
  }

  /** The option that makes a Maven started from here use the same repository. */
  List<String> mavenOptions() {
    return explicit.map(path -> List.of("-Dmaven.repo.local=" + path)).orElse(List.of());
  }

  private static Optional<String> option(String options) {
    Matcher matcher = OPTION.matcher(options == null ? "" : options);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Path> setting(Path settings, Path home) {
    if (!Files.isRegularFile(settings)) {
      return Optional.empty();
    }
    // Comments out first: the sample settings file carries a commented example.
    String text = Folders.read(settings).replaceAll("(?s)<!--.*?-->", "");
    Matcher matcher = SETTING.matcher(text);
    return matcher.find()
        ? Optional.of(Path.of(matcher.group(1).replace("${user.home}", home.toString())))
        : Optional.empty();
  }
}
