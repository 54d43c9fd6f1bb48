package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.junit.jupiter.api.Test;

/** Keycloak comes up on MySQL, and its provisioning client may create realms and nothing else. */
class TestStackIT {

  private static final Http HTTP = Http.byName();

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
            "colloquy.db.sealer.password",
            "colloquy.keycloak.url",
            "colloquy.keycloak.client-id",
            "colloquy.keycloak.client-secret",
            "colloquy.secrets.key",
            "colloquy.audit.key",
            "colloquy.audit.folder");
  }

  @Test
  void provisionerCreatesARealmAndMayNotReadTheMasterRealm() {
    Rest realms = new Rest(HTTP, keycloak().resolve("/admin/realms"), provisionerToken());
    assertThat(realms.post("", Map.of("realm", "made-by-test", "enabled", true)).status())
        .isEqualTo(201);
    assertThat(realms.get("/master/users").status()).isEqualTo(403);

    URI realm = keycloak().resolve("/realms/made-by-test");
    assertThat(
            new Rest(HTTP, realm, null)
                .get("/.well-known/openid-configuration")
                .orFail()
                .json()
                .path("issuer")
                .asText())
        .isEqualTo(realm.toString());
  }

  @Test
  void provisionersTokenIsLightweight() throws IOException {
    String payload = provisionerToken().split("\\.", 3)[1];
    JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
    assertThat(claims.has("realm_access")).isFalse();
    assertThat(claims.has("resource_access")).isFalse();
  }

  private String provisionerToken() {
    return new Tokens(HTTP, keycloak(), "master")
        .ofClient("colloquy-provisioner", stack.settings().get("colloquy.keycloak.client-secret"));
  }

  private URI keycloak() {
    return URI.create(stack.keycloak().url());
  }
}
