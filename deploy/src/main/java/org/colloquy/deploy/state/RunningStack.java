package org.colloquy.deploy.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.mysql.MySqlServer;

/** A stack that {@code deploy/up} brought up on this machine, as its state folder tells it. */
public record RunningStack(
    URI site,
    URI keycloak,
    String mysqlUrl,
    String rootPassword,
    String keycloakAdminPassword,
    String provisionerSecret,
    JsonNode accounts,
    Path mysqlPrograms,
    Path state,
    Map<String, Long> processes) {

  /** Fails with words where none runs, or one with servers that run elsewhere. */
  public static RunningStack of(Path repository) {
    StateFolder state = StateFolder.of(repository);
    RunNote note =
        RunNote.read(state)
            .filter(found -> found.processes().stream().allMatch(each -> each.handle().isPresent()))
            .filter(found -> Files.exists(state.path("accounts.json")))
            .orElseThrow(
                () -> new StackFailure("No stack is running. Start one with deploy/up --detach"));
    if (note.processes().stream().noneMatch(each -> "MySQL".equals(each.name()))) {
      throw new StackFailure("Benchmarks need MySQL and Keycloak that deploy/up itself started");
    }
    StackSecrets secrets = StackSecrets.in(state.path("secrets.json"));
    return new RunningStack(
        URI.create(note.site()),
        URI.create("http://localhost:" + note.keycloakPort()),
        "jdbc:mysql://" + Loopback.ADDRESS + ":" + note.mysqlPort() + "/",
        secrets.mysql().root(),
        secrets.keycloakAdmin(),
        secrets.provisionerClient(),
        accounts(state.path("accounts.json")),
        MySqlServer.programs(Cache.ofUser()),
        state.path(""),
        note.processes().stream()
            .collect(Collectors.toMap(RunNote.Noted::name, RunNote.Noted::pid)));
  }

  /** The id of one of its processes: MySQL, Keycloak or Colloquy. */
  public long process(String name) {
    return processes.get(name);
  }

  public String operatorPassword() {
    return accounts.at("/platform/accounts/0/password").asText();
  }

  public String operator() {
    return accounts.at("/platform/accounts/0/username").asText();
  }

  public int mysqlPort() {
    return URI.create(mysqlUrl.replaceFirst("^jdbc:", "")).getPort();
  }

  private static JsonNode accounts(Path file) {
    try {
      return new ObjectMapper().readTree(Folders.read(file));
    } catch (JsonProcessingException e) {
      throw new StackFailure(file + " cannot be read", e);
    }
  }
}
