package org.colloquy.deploy.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.deploy.artifacts.Artifact;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.keycloak.KeycloakServer;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.payara.PayaraMicro;
import org.colloquy.deploy.state.AuditFiles;
import org.colloquy.deploy.state.RunNote;
import org.colloquy.deploy.state.StackSecrets;
import org.colloquy.deploy.state.StateFolder;

/** MySQL, Keycloak and Colloquy on this machine, started in that order and watched. */
final class LocalStack {

  private static final String OPERATOR = "operator@example.org";

  /** A server that should go on running. */
  private record Watched(String name, ServerWatch watch) {}

  /** Whether it still runs. */
  private interface ServerWatch {
    boolean alive();
  }

  private final Path repository;
  private final StateFolder state;
  private final StackSecrets secrets;
  private final UpOptions options;
  private final Steps steps;
  private final List<Watched> servers = new ArrayList<>();
  private final List<RunNote.Noted> noted = new ArrayList<>();

  LocalStack(
      Path repository, StateFolder state, StackSecrets secrets, UpOptions options, Steps steps) {
    this.repository = repository;
    this.state = state;
    this.secrets = secrets;
    this.options = options;
    this.steps = steps;
    note("up", ProcessHandle.current().pid());
  }

  /** Starts the servers this stack owns; returns how to reach them. */
  Running start() {
    Optional<Steps.Beside> build = beginBuild();
    return options.external().isPresent() ? startBesideOthers(build) : startAll(build);
  }

  /** Building takes no server, and preparing the servers takes no application. */
  private Optional<Steps.Beside> beginBuild() {
    WarBuild build = new WarBuild(repository);
    return build.stale()
        ? Optional.of(steps.beside("Application built", build::run))
        : Optional.empty();
  }

  /** How the running stack is reached. */
  record Running(
      URI site,
      URI keycloak,
      Optional<ExternalServers.Administrator> administrator,
      String operator) {}

  private Running startAll(Optional<Steps.Beside> build) {
    Cache cache = Cache.ofUser();
    fetchServers(cache);
    StackTemplate template = template(cache);
    build.ifPresent(Steps.Beside::await);
    MySqlServer mysql =
        steps.step(
            "MySQL on port " + options.mysqlPort(), () -> startMySql(cache, template.data()));
    KeycloakServer keycloak = launchKeycloak(cache, mysql);
    Map<String, String> settings = new LinkedHashMap<>(mysql.settings());
    settings.putAll(keycloak.settings());
    // Colloquy boots meanwhile: it asks for Keycloak again and again until it is there.
    PayaraMicro colloquy = launchColloquy(cache, settings);
    steps.step("Keycloak on port " + options.keycloakPort(), () -> awaitReady(keycloak, template));
    steps.step("Colloquy on port " + options.port(), colloquy::awaitReady);
    return new Running(
        site(),
        URI.create(keycloak.url()),
        Optional.of(
            new ExternalServers.Administrator(KeycloakOptions.ADMIN, secrets.keycloakAdmin())),
        OPERATOR);
  }

  private void fetchServers(Cache cache) {
    fetch("MySQL", Versions.mysql(), () -> MySqlServer.fetch(cache));
    fetch("Keycloak", Versions.keycloak(), () -> KeycloakServer.fetch(cache));
    fetchPayaraMicro(cache);
  }

  private void fetchPayaraMicro(Cache cache) {
    fetch("Payara Micro", Versions.payaraMicro(), () -> PayaraMicro.fetch(cache));
  }

  private void fetch(String what, Artifact artifact, Runnable work) {
    steps.step(what + " " + artifact.version(), work);
  }

  private StackTemplate template(Cache cache) {
    return cache.has(StackTemplate.name())
        ? StackTemplate.of(cache)
        : steps.step("Keycloak's tables made, for the first time", () -> StackTemplate.of(cache));
  }

  private Running startBesideOthers(Optional<Steps.Beside> build) {
    ExternalServers external = ExternalServers.read(options.external().get());
    steps.step("MySQL and Keycloak elsewhere answer", external::reach);
    Cache cache = Cache.ofUser();
    fetchPayaraMicro(cache);
    build.ifPresent(Steps.Beside::await);
    PayaraMicro colloquy = launchColloquy(cache, external.settings());
    steps.step("Colloquy on port " + options.port(), colloquy::awaitReady);
    return new Running(
        colloquy.site(),
        URI.create(external.settings().get("colloquy.keycloak.url")),
        external.administrator(),
        external.settings().getOrDefault("colloquy.operator.email", OPERATOR));
  }

  private MySqlServer startMySql(Cache cache, Path template) {
    MySqlServer mysql =
        MySqlServer.start(
            cache,
            new MySqlServer.Options(
                state.path("mysql"), options.mysqlPort(), secrets.mysql(), true, true),
            template);
    watch("MySQL", mysql.pid(), mysql::alive);
    return mysql;
  }

  private KeycloakServer launchKeycloak(Cache cache, MySqlServer mysql) {
    KeycloakServer keycloak = KeycloakServer.launch(cache, keycloakOptions(mysql));
    watch("Keycloak", keycloak.pid(), keycloak::alive);
    return keycloak;
  }

  /** Once in the life of its data, the administrator's password of the template is replaced. */
  private void awaitReady(KeycloakServer keycloak, StackTemplate template) {
    keycloak.awaitReady();
    if (!Files.exists(keycloakReady())) {
      keycloak.ensureProvisioner(template.adminPassword());
      Folders.writePrivate(keycloakReady(), "");
    }
  }

  private KeycloakOptions keycloakOptions(MySqlServer mysql) {
    return KeycloakOptions.in(
            mysql,
            state.path("keycloak"),
            options.keycloakPort(),
            secrets.keycloakAdmin(),
            secrets.provisionerClient())
        .withThemes(repository.resolve("deploy/keycloak-theme"))
        .withSites(site());
  }

  private PayaraMicro launchColloquy(Cache cache, Map<String, String> servers) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("colloquy.base-url", site().toString());
    settings.put("colloquy.operator.email", OPERATOR);
    settings.put("colloquy.operator.password", secrets.operator());
    settings.put("colloquy.secrets.key", secrets.sealingKey());
    settings.putAll(AuditFiles.in(state.path("audit")).settings());
    // So that the examples in the guides work with curl; only ever on a laptop.
    settings.put("colloquy.keycloak.password-grant", "true");
    settings.put("colloquy.keycloak.second-factor", "none");
    settings.put("colloquy.bench", "true");
    settings.putAll(servers);
    Path war = new WarBuild(repository).war();
    Path home = state.path("payara");
    PayaraMicro colloquy =
        options.server()
            ? PayaraMicro.launch(
                cache, repository.resolve("deploy/server.jvm"), war, home, options.port(), settings)
            : PayaraMicro.launch(cache, war, home, options.port(), settings);
    watch("Colloquy", colloquy.pid(), colloquy::alive);
    return colloquy;
  }

  /** Returns when a server ends by itself, naming it. */
  String awaitEndOfOne() throws InterruptedException {
    while (true) {
      for (Watched server : servers) {
        if (!server.watch().alive()) {
          return server.name();
        }
      }
      Thread.sleep(500);
    }
  }

  private URI site() {
    return URI.create("http://colloquy.localhost:" + options.port());
  }

  private Path keycloakReady() {
    return state.path("keycloak-ready");
  }

  private void watch(String name, long pid, ServerWatch watch) {
    servers.add(new Watched(name, watch));
    note(name, pid);
  }

  private void note(String name, long pid) {
    noted.add(RunNote.Noted.of(name, pid));
    new RunNote(site().toString(), options.mysqlPort(), options.keycloakPort(), List.copyOf(noted))
        .write(state);
  }
}
