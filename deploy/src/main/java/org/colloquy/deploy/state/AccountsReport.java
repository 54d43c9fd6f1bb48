package org.colloquy.deploy.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.networks.NetworkAccounts;

/** Addresses and accounts: a table for people, {@code accounts.json} for programs. */
public record AccountsReport(Platform platform, List<Network> networks) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  record Account(String role, String username, String password) {}

  record Platform(URI url, List<Account> accounts) {}

  record Network(String name, String slug, URI url, List<Account> accounts) {}

  public static AccountsReport of(
      URI platform, String operator, String operatorPassword, List<NetworkAccounts> networks) {
    return new AccountsReport(
        new Platform(platform, List.of(new Account("operator", operator, operatorPassword))),
        networks.stream()
            .map(
                network ->
                    new Network(
                        network.name(),
                        network.slug(),
                        network.url(),
                        network.accounts().stream()
                            .map(each -> new Account(each.role(), each.username(), each.password()))
                            .toList()))
            .toList());
  }

  public void write(Path file) {
    try {
      Folders.writePrivate(file, JSON.writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One account for each role of a network: the table is to be read; the file has them all. */
  public String table() {
    StringBuilder table = new StringBuilder();
    row(table, "The platform", platform.url(), platform.accounts());
    for (Network network : networks) {
      row(table, network.name(), network.url(), onePerRole(network.accounts()));
    }
    return table.toString();
  }

  private static List<Account> onePerRole(List<Account> accounts) {
    Map<String, Account> first = new LinkedHashMap<>();
    accounts.forEach(account -> first.putIfAbsent(account.role(), account));
    return List.copyOf(first.values());
  }

  private static void row(StringBuilder table, String name, URI url, List<Account> accounts) {
    table.append("%n%s  %s%n".formatted(name, url));
    for (Account account : accounts) {
      table.append(
          "    %-18s %-42s %s%n".formatted(account.role(), account.username(), account.password()));
    }
  }
}
