package org.colloquy.deploy.payara;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings as the environment spells them. Only the same user can read a process's environment,
 * while everybody can read its command line.
 */
final class SettingsEnvironment {

  private SettingsEnvironment() {}

  static Map<String, String> of(Map<String, String> settings) {
    Map<String, String> environment = new TreeMap<>();
    settings.forEach(
        (key, value) ->
            environment.put(key.replaceAll("\\W", "_").toUpperCase(Locale.ROOT), value));
    return environment;
  }
}
