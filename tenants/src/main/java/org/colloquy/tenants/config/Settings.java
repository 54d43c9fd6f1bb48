package org.colloquy.tenants.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The installation's settings, read once and checked as a whole: what is missing or malformed is
 * named in one go, before anything starts. Values of secrets are never part of a message.
 */
public final class Settings {

  private final Map<Setting, String> values = new EnumMap<>(Setting.class);

  private Settings(Function<String, Optional<String>> source) {
    for (var setting : Setting.values()) {
      source
          .apply(setting.key())
          .map(String::strip)
          .filter(Predicate.not(String::isEmpty))
          .or(setting::fallback)
          .ifPresent(value -> values.put(setting, value));
    }
  }

  /** Reads all settings; throws {@link InvalidSettings} that names each key at fault. */
  public static Settings of(Function<String, Optional<String>> source) {
    var settings = new Settings(source);
    var faults = settings.faults();
    if (!faults.isEmpty()) {
      throw new InvalidSettings(faults);
    }
    return settings;
  }

  /** The settings of this installation: of its environment and its system properties. */
  public static Settings installed() {
    var config = ConfigProvider.getConfig();
    return of(key -> config.getOptionalValue(key, String.class));
  }

  /** The value; throws where an optional setting has none. */
  public String get(Setting setting) {
    return find(setting)
        .orElseThrow(() -> new IllegalStateException(setting.key() + " is not set"));
  }

  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  public boolean flag(Setting setting) {
    return Boolean.parseBoolean(get(setting));
  }

  public int number(Setting setting) {
    return Integer.parseInt(get(setting));
  }

  /** IP addresses, each in the one spelling that Java gives it. */
  public Set<String> addresses(Setting setting) {
    return listed(get(setting)).map(Settings::address).collect(Collectors.toUnmodifiableSet());
  }

  public URI uri(Setting setting) {
    return URI.create(get(setting));
  }

  private List<String> faults() {
    var faults = new ArrayList<String>();
    Arrays.stream(Setting.values())
        .filter(setting -> setting.isRequired() && !values.containsKey(setting))
        .forEach(setting -> faults.add(setting.key() + " is missing"));
    for (var uri : List.of(Setting.BASE_URL, Setting.KEYCLOAK_URL)) {
      check(uri, Settings::isSiteAddress, "is not an http or https address", faults);
    }
    check(Setting.DB_URL, url -> url.startsWith("jdbc:mysql://"), "is not jdbc:mysql://…", faults);
    check(Setting.PROXIES, Settings::areAddresses, "is not a list of IP addresses", faults);
    check(
        Setting.PLATFORM_REALM,
        Settings::isPlatforms,
        "is not " + Slug.PLATFORMS + "… in small letters, digits and hyphens",
        faults);
    check(Setting.CONTACT, EmailAddress::isIn, "is not an e-mail address", faults);
    check(Setting.IMAP_ADDRESS, Settings::takesTags, "is not an address with a short name", faults);
    if (find(Setting.IMAP_HOST).isPresent()) {
      Stream.of(Setting.IMAP_USER, Setting.IMAP_PASSWORD, Setting.IMAP_ADDRESS)
          .filter(needed -> find(needed).isEmpty())
          .forEach(needed -> faults.add(needed.key() + " is missing for the mailbox"));
    }
    check(Setting.SECRETS_KEY, Settings::isKey, "is not 32 bytes in Base64", faults);
    for (var flag :
        List.of(
            Setting.KEYCLOAK_PASSWORD_GRANT,
            Setting.SMTP_STARTTLS,
            Setting.IMAP_TLS,
            Setting.MAIL_KEEP,
            Setting.MOVABLE_TIME)) {
      check(flag, value -> value.matches("true|false"), "is neither true nor false", faults);
    }
    check(
        Setting.SECOND_FACTOR,
        value -> value.matches("none|operators|admins"),
        "is none of none, operators, admins",
        faults);
    for (var number :
        List.of(
            Setting.DB_CONTROL_POOL,
            Setting.DB_PROVISIONER_POOL,
            Setting.SMTP_PORT,
            Setting.IMAP_PORT,
            Setting.IMAP_PAUSE,
            Setting.NETWORKS_A_DAY,
            Setting.FILE_SIZE,
            Setting.JOB_WORKERS)) {
      check(number, value -> value.matches("[1-9][0-9]{0,4}"), "is not a number above 0", faults);
    }
    check(
        Setting.FILES_OF_NETWORK,
        value -> value.matches("[1-9][0-9]{0,8}"),
        "is not a number above 0",
        faults);
    if (keepsMailOfOthers()) {
      faults.add(
          Setting.SMTP_HOST.key()
              + " is missing, so nobody would get any mail; where that is meant, set "
              + Setting.MAIL_KEEP.key()
              + " to true");
    }
    if ("true".equals(get(Setting.MOVABLE_TIME)) && othersCome()) {
      faults.add(Setting.MOVABLE_TIME.key() + " is for tests, and others can come here");
    }
    return faults;
  }

  /** On a laptop nobody waits for mail; anywhere else somebody does. */
  private boolean keepsMailOfOthers() {
    return find(Setting.SMTP_HOST).isEmpty()
        && !"true".equals(get(Setting.MAIL_KEEP))
        && othersCome();
  }

  private boolean othersCome() {
    return isSiteAddress(get(Setting.BASE_URL)) && !Sites.isLoopback(uri(Setting.BASE_URL));
  }

  private void check(Setting setting, Predicate<String> test, String fault, List<String> faults) {
    find(setting).filter(test.negate()).ifPresent(value -> faults.add(setting.key() + " " + fault));
  }

  /** What is added before the sign has to fit as well. */
  private static boolean takesTags(String text) {
    return EmailAddress.isIn(text) && new EmailAddress(text).localPart().matches("[^+]{1,12}");
  }

  private static boolean isSiteAddress(String text) {
    try {
      var uri = URI.create(text);
      return uri.getHost() != null && text.matches("https?:.*");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A name that no network can take: they all are kept for the platform. */
  private static boolean isPlatforms(String realm) {
    return realm.matches(Slug.PLATFORMS + "[a-z0-9-]{1,48}");
  }

  private static boolean areAddresses(String text) {
    try {
      listed(text).forEach(Settings::address);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Stream<String> listed(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip);
  }

  /** Takes no names: who they belong to can change while we run. */
  private static String address(String text) {
    try {
      if (!text.matches("[0-9.]+|[0-9a-fA-F.]*:[0-9a-fA-F.:]*")) {
        throw new IllegalArgumentException(text);
      }
      return InetAddress.getByName(text).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == 32;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
