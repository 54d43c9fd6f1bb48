package org.colloquy.deploy.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.deploy.networks.NetworkAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsReportTest {

  private final AccountsReport report =
      AccountsReport.of(
          URI.create("http://colloquy.localhost:8080"),
          "operator@example.org",
          "secret",
          List.of(
              new NetworkAccounts(
                  "EDeN",
                  "eden",
                  URI.create("http://eden.colloquy.localhost:8080"),
                  List.of(
                      new NetworkAccounts.Account("member", "ann@example.org", "one"),
                      new NetworkAccounts.Account("member", "ben@example.org", "one"),
                      new NetworkAccounts.Account("convener", "cy@example.org", "one")))));

  @Test
  void fileHasTheShapeThatProgramsRead(@TempDir Path folder) throws Exception {
    report.write(folder.resolve("accounts.json"));
    JsonNode json = new ObjectMapper().readTree(folder.resolve("accounts.json").toFile());
    assertThat(json.at("/platform/url").asText()).isEqualTo("http://colloquy.localhost:8080");
    assertThat(json.at("/platform/accounts/0/role").asText()).isEqualTo("operator");
    assertThat(json.at("/networks/0/slug").asText()).isEqualTo("eden");
    assertThat(json.at("/networks/0/accounts")).hasSize(3);
    assertThat(json.at("/networks/0/accounts/2/username").asText()).isEqualTo("cy@example.org");
  }

  @Test
  void tableShowsOneAccountForEachRole() {
    assertThat(report.table())
        .contains("http://eden.colloquy.localhost:8080", "ann@example.org", "cy@example.org")
        .doesNotContain("ben@example.org");
  }
}
