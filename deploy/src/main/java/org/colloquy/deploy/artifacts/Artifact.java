package org.colloquy.deploy.artifacts;

import java.nio.file.Path;

/** Coordinates of a Maven artifact; an empty classifier means none. */
public record Artifact(String group, String name, String version, String type, String classifier) {

  /** As {@code mvn dependency:copy -Dartifact=} takes it. */
  String coordinates() {
    String base = group + ":" + name + ":" + version + ":" + type;
    return classifier.isEmpty() ? base : base + ":" + classifier;
  }

  String fileName() {
    return name + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + "." + type;
  }

  /** Where a local Maven repository keeps it. */
  Path in(Path repository) {
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(name)
        .resolve(version)
        .resolve(fileName());
  }
}
