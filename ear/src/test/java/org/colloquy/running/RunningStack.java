package org.colloquy.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.deploy.payara.PayaraMicro;
import org.colloquy.deploy.stack.TestStack;

/**
 * The whole of Colloquy on this machine: MySQL, Keycloak, and the application on Payara Micro. It
 * has two small networks, made the way networks are made; a test that changes a network makes its
 * own.
 */
public final class RunningStack implements AutoCloseable {

  private static final Path THEMES = Path.of(System.getProperty("colloquy.themes"));
  private static final Path WAR = Path.of(System.getProperty("colloquy.war"));
  private static final Path APPLICATION_HOME =
      Path.of(System.getProperty("colloquy.output"), "payara-micro");
  private static final String PLATFORM_REALM = "colloquy-platform";
  private static final Person OPERATOR =
      new Person("Olu", "Operator", "operator@example.org", "Olu-makes-9-tests", List.of());

  private final TestStack servers;
  private final Realms realms;
  private final URI platform;
  private final Map<String, Network> networks = new ConcurrentHashMap<>();
  private final Map<String, Person> members = new ConcurrentHashMap<>();
  private PayaraMicro application;

  private RunningStack(TestStack servers) {
    this.servers = servers;
    this.platform = URI.create(servers.settings().get("colloquy.base-url"));
    this.realms =
        new Realms(URI.create(servers.keycloak().url()), servers.keycloak().adminPassword());
  }

  static RunningStack start() {
    RunningStack stack = new RunningStack(TestStack.start(THEMES));
    try {
      stack.ready();
      // The application makes its realm and its operator once it has started.
      Until.becomes(
          "the operator is there",
          () -> stack.realms.hasRole(PLATFORM_REALM, OPERATOR.email(), "operator"),
          there -> there);
      stack.realms.givePassword(PLATFORM_REALM, OPERATOR);
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** This stack, with the application running. */
  RunningStack ready() {
    if (application == null) {
      startApplication();
    }
    return this;
  }

  /** The address of the platform's site. */
  public URI platform() {
    return platform;
  }

  /** The address that a network of this name has, or would have. */
  public URI siteOf(String slug) {
    return URI.create(
        "%s://%s.%s".formatted(platform.getScheme(), slug, platform.getRawAuthority()));
  }

  public Realms realms() {
    return realms;
  }

  public Person operator() {
    return OPERATOR;
  }

  public String operatorToken() {
    return realms.token(PLATFORM_REALM, OPERATOR);
  }

  /** The platform's services, as its operator. */
  public Api asOperator() {
    return new Api(platform, operatorToken());
  }

  public Network harbour() {
    return network("harbour", "Harbour Network");
  }

  public Network meadow() {
    return network("meadow", "Meadow Network");
  }

  /** A network that one test has for itself. */
  public Network newNetwork(String slug, String name) {
    return network(slug, name);
  }

  /** An ordinary member of that network, who is there already when another test asked before. */
  public Person memberOf(Network network, String givenName, String familyName) {
    return members.computeIfAbsent(
        network.slug() + "/" + givenName + " " + familyName,
        key -> network.add(Person.of(givenName, familyName, "member")));
  }

  /** The mail that it would have sent. */
  public Mailbag mailbag() {
    return new Mailbag(platform, OPERATOR);
  }

  /** Its database, as its administrator sees it. */
  public Ledger ledger() {
    return new Ledger(servers.mysql());
  }

  /** The time that a network's programme goes by. */
  public TimeOf timeOf(Network network) {
    return new TimeOf(ledger(), network.slug());
  }

  /** The time that joint sessions at the operator's go by. */
  public TimeOf timeOfPlatform() {
    return new TimeOf(ledger(), null);
  }

  /** MySQL and Keycloak, for tests that take them away. */
  public TestStack servers() {
    return servers;
  }

  /** The process of the application. */
  public long applicationPid() {
    return application.pid();
  }

  /** Ends the application as a crash would. */
  public void killApplication() {
    application.kill();
    application = null;
  }

  /** Stops the application in good order. */
  public void stopApplication() {
    application.close();
    application = null;
  }

  public void startApplication() {
    startApplication(Map.of());
  }

  /** The same with more settings than it usually has; whoever does that stops it again. */
  public void startApplication(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(servers.settings());
    settings.putAll(more);
    application = PayaraMicro.start(WAR, APPLICATION_HOME, settings);
  }

  /** Waits until the application, which is being started, says this in its log. */
  public void awaitInLog(String words) {
    Until.becomes("its log says " + words, this::log, log -> log.contains(words));
  }

  /** All that the application has logged since it was started; empty while it has not begun. */
  public String log() {
    Path log = APPLICATION_HOME.resolve("payara.log");
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (application != null) {
      application.close();
    }
    servers.close();
  }

  /** Asks for a network as the operator does, and does not wait for it. */
  public Network request(String slug, String name) {
    return request(slug, name, Person.of("Nora", "Haugen", "member", "network-admin"));
  }

  /** The same for an admin with a name of their own. */
  public Network request(String slug, String name, Person admin) {
    asOperator()
        .post(
            "/networks",
            Map.of(
                "name",
                name,
                "slug",
                slug,
                "purpose",
                "Nurses and doctors who learn from each other.",
                "countries",
                List.of("GB"),
                "expectedMembers",
                50,
                "language",
                "en",
                "zone",
                "Europe/London",
                "example",
                false,
                "admin",
                Map.of(
                    "givenName", admin.givenName(),
                    "familyName", admin.familyName(),
                    "email", admin.email())))
        .orFail();
    return new Network(slug, name, siteOf(slug), admin, realms);
  }

  /** Waits until a network that was asked for is there, and gives its admin a password. */
  public Network await(Network network) {
    Until.becomes(
        network.slug() + " is active",
        () ->
            asOperator().get("/networks/" + network.slug()).orFail().json().path("status").asText(),
        "ACTIVE"::equals);
    realms.givePassword(network.slug(), network.admin());
    return network;
  }

  private Network network(String slug, String name) {
    Network known = networks.get(slug);
    if (known == null) {
      known = await(request(slug, name));
      networks.put(slug, known);
    }
    return known;
  }
}
