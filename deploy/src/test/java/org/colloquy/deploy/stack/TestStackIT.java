package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Keycloak comes up on MySQL, and its provisioning client may create realms and nothing else. */
class TestStackIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final TestStack stack = TestStack.shared();

  @Test
  void settingsNameEverythingTheApplicationRequires() {
    assertThat(stack.settings())
        .containsKeys(
            "colloquy.base-url",
            "colloquy.db.url",
            "colloquy.db.control.password",
            "colloquy.db.provisioner.password",
            "colloquy.db.app.password",
            "colloquy.db.exchange.password",
            "colloquy.keycloak.url",
            "colloquy.keycloak.client-id",
            "colloquy.keycloak.client-secret",
            "colloquy.secrets.key");
  }

  @Test
  void provisionerCreatesARealmAndMayNotReadTheMasterRealm() throws Exception {
    String token = provisionerToken();
    HttpResponse<String> created =
        send(
            admin("/admin/realms", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"realm\":\"made-by-test\",\"enabled\":true}"))
                .build());
    assertThat(created.statusCode()).isEqualTo(201);

    assertThat(send(admin("/admin/realms/master/users", token).build()).statusCode())
        .isEqualTo(403);
    JsonNode discovery =
        new ObjectMapper()
            .readTree(
                send(HttpRequest.newBuilder(
                            URI.create(
                                stack.keycloak().url()
                                    + "/realms/made-by-test/.well-known/openid-configuration"))
                        .build())
                    .body());
    assertThat(discovery.path("issuer").asText())
        .isEqualTo(stack.keycloak().url() + "/realms/made-by-test");
  }

  @Test
  void provisionersTokenIsLightweight() throws Exception {
    String payload = provisionerToken().split("\\.", 3)[1];
    JsonNode claims = new ObjectMapper().readTree(java.util.Base64.getUrlDecoder().decode(payload));
    assertThat(claims.has("realm_access")).isFalse();
    assertThat(claims.has("resource_access")).isFalse();
  }

  private String provisionerToken() throws IOException, InterruptedException {
    String form =
        "grant_type=client_credentials&client_id=colloquy-provisioner&client_secret="
            + stack.settings().get("colloquy.keycloak.client-secret");
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(
                        stack.keycloak().url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
  }

  private HttpRequest.Builder admin(String path, String token) {
    return HttpRequest.newBuilder(URI.create(stack.keycloak().url() + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
