package org.colloquy.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class BareRealmTest {

  @Test
  void whatKeycloakAddsByItselfIsLeftOut() throws Exception {
    ObjectNode realm =
        BareRealm.reduced(
            (ObjectNode)
                new ObjectMapper()
                    .readTree(
                        """
                        {"id": "1", "realm": "model", "browserFlow": "browser",
                         "clients": [{"id": "2", "clientId": "account"}, {"id": "3", "clientId": "colloquy-web"}],
                         "roles": {"realm": [{"id": "4", "name": "member", "containerId": "1"},
                                             {"id": "5", "name": "default-roles-model"}]},
                         "components": {"org.keycloak.keys.KeyProvider": [{"id": "6", "name": "ecdsa"}],
                                        "org.keycloak.services.clientregistration": []},
                         "authenticationFlows": [], "users": []}
                        """));
    assertThat(realm.toString())
        .isEqualTo(
            "{\"realm\":\"model\",\"clients\":[{\"clientId\":\"colloquy-web\"}],"
                + "\"roles\":{\"realm\":[{\"name\":\"member\"}]},"
                + "\"components\":{\"org.keycloak.keys.KeyProvider\":[{\"name\":\"ecdsa\"}]}}");
  }
}
