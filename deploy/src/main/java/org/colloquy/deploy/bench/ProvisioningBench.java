package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.http.Browser;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * How long a new network takes from the confirmed request to its first sign-in page, beside the
 * same schema by the MySQL client and the same realm by one call to Keycloak, one after the other
 * in the same run.
 */
final class ProvisioningBench {

  private final RunningStack stack;
  private final Http http = Http.byName();
  private final MySqlClient mysql;

  ProvisioningBench(RunningStack stack) {
    this.stack = stack;
    this.mysql = new MySqlClient(stack);
  }

  Report run(int count) {
    String series = "b" + Long.toString(System.currentTimeMillis() / 1000, 36);
    // The first network warms both sides and is the model for the bare ones.
    String model = series + "-model";
    network(model);
    BareRealm realm = new BareRealm(stack, model);
    String schema = schemaOf(model);
    String definition = mysql.definition(schema);
    bareSchema(definition, series + "_0");
    realm.create(series + "-bare-0");
    realm.delete(series + "-bare-0");
    List<Double> networks = new ArrayList<>();
    List<Double> schemas = new ArrayList<>();
    List<Double> realms = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      networks.add(network(series + "-" + i));
      schemas.add(bareSchema(definition, series + "_" + i));
      String bare = series + "-bare-" + i;
      realms.add(realm.create(bare));
      realm.delete(bare);
    }
    return report(sample(networks), sample(schemas), sample(realms));
  }

  private static Report report(Sample networks, Sample schemas, Sample realms) {
    double bare = schemas.median() + realms.median();
    return new Report("provisioning")
        .times("network", "A network, from confirmation to sign-in page", networks)
        .times("schema", "The same schema by the MySQL client", schemas)
        .times("realm", "The same realm by one call to Keycloak", realms)
        .figure(
            "ratio",
            "Network to the sum of both (medians)",
            networks.median() / bare,
            "aim 1.25 or less")
        .figure("seconds", "Network in seconds (p95)", networks.p95() / 1000, "aim under 3");
  }

  private double network(String slug) {
    Rest platform = new Rest(http, stack.site().resolve("/api/v1"), operatorToken());
    long start = System.nanoTime();
    platform.post("/networks", request(slug)).orFail();
    awaitActive(platform, slug);
    showSignInPage(slug);
    return (System.nanoTime() - start) / 1e6;
  }

  private String operatorToken() {
    return new Tokens(http, stack.keycloak(), "colloquy-platform")
        .ofPerson("colloquy-password", stack.operator(), stack.operatorPassword());
  }

  private static void awaitActive(Rest platform, String slug) {
    while (true) {
      JsonNode network = platform.get("/networks/" + slug).orFail().json();
      String status = network.path("status").asText();
      if ("ACTIVE".equals(status)) {
        return;
      }
      if ("FAILED".equals(status)) {
        throw new StackFailure("The network " + slug + " could not be made: " + network);
      }
      pause();
    }
  }

  private void showSignInPage(String slug) {
    URI platform = stack.site();
    URI list =
        URI.create(
            "%s://%s.%s/sessions"
                .formatted(platform.getScheme(), slug, platform.getRawAuthority()));
    Answer page = new Browser(http).open(list);
    if (page.status() != 200 || page.address().getPort() != stack.keycloak().getPort()) {
      throw new StackFailure(
          "No sign-in page, but %d at %s".formatted(page.status(), page.address()));
    }
  }

  private static Map<String, Object> request(String slug) {
    return Map.of(
        "name",
        "Benchmark " + slug,
        "slug",
        slug,
        "purpose",
        "Made by a benchmark; may be removed.",
        "countries",
        List.of("GB"),
        "expectedMembers",
        50,
        "language",
        "en",
        "zone",
        "Europe/London",
        "example",
        true,
        "admin",
        Map.of("givenName", "Bench", "familyName", "Mark", "email", slug + "@example.org"));
  }

  /** Often enough to add 20 ms on average, seldom enough to leave the processors to the work. */
  private static void pause() {
    try {
      Thread.sleep(40);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped", e);
    }
  }

  private String schemaOf(String slug) {
    return "net-" + slug;
  }

  private double bareSchema(String definition, String name) {
    String schema = "bench_" + name;
    long start = System.nanoTime();
    mysql.execute("CREATE SCHEMA " + schema + "; USE " + schema + ";\n" + definition);
    double milliseconds = (System.nanoTime() - start) / 1e6;
    mysql.execute("DROP SCHEMA " + schema + ";");
    return milliseconds;
  }

  private static Sample sample(List<Double> values) {
    return Sample.of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
