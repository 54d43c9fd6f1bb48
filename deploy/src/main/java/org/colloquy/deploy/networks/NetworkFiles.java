package org.colloquy.deploy.networks;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.deploy.machine.StackFailure;

/**
 * The folder {@code deploy/networks}. Reading is strict: an unknown key, a missing value or a name
 * that leads nowhere is an error that says in which file it is.
 */
final class NetworkFiles {

  private final Path folder;
  private final ObjectMapper yaml =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  NetworkFiles(Path folder) {
    this.folder = folder;
  }

  /** Every network, in the order of their folders' names. */
  List<ExampleNetwork> networks() {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().map(this::network).toList();
    } catch (IOException e) {
      throw new StackFailure("Cannot read the example networks in " + folder, e);
    }
  }

  JointSessionsFile jointSessions() {
    return optional(folder, "joint-sessions.yaml", JointSessionsFile.class)
        .orElse(new JointSessionsFile(List.of()));
  }

  private ExampleNetwork network(Path home) {
    ExampleNetwork network;
    try {
      network =
          new ExampleNetwork(
              required(home, "network.yaml", NetworkFile.class),
              required(home, "people.yaml", PeopleFile.class),
              required(home, "communities.yaml", CommunitiesFile.class),
              required(home, "sessions.yaml", SessionsFile.class),
              optional(home, "programme.yaml", ProgrammeFile.class),
              optional(home, "series.yaml", SeriesFile.class),
              optional(home, "legacy.yaml", LegacyFile.class));
    } catch (IllegalArgumentException e) {
      throw new StackFailure(home + ": " + e.getMessage(), e);
    }
    if (!home.endsWith(network.slug())) {
      throw new StackFailure(home + ": the folder must be named like the slug, " + network.slug());
    }
    return network;
  }

  private <T> T required(Path home, String name, Class<T> type) {
    return optional(home, name, type)
        .orElseThrow(() -> new StackFailure(home.resolve(name) + " is missing"));
  }

  private <T> Optional<T> optional(Path home, String name, Class<T> type) {
    Path file = home.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(yaml.readValue(file.toFile(), type));
    } catch (IOException e) {
      throw new StackFailure(file + ": " + e.getMessage(), e);
    }
  }
}
