package org.colloquy.tenants.realms;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.client.Client;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/**
 * Calls to Keycloak's administration, each with an end: a server that is away or hangs becomes
 * {@link KeycloakAway} within seconds.
 */
final class AdminCalls implements AutoCloseable {

  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 30;
  private static final int CONNECTIONS = 16;

  private final Client http;

  AdminCalls() {
    // Named by class: inside a server, the standard look-up finds the server's own client.
    http =
        new ResteasyClientBuilderImpl()
            .connectionPoolSize(CONNECTIONS)
            .connectionCheckoutTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .register(JacksonProvider.class, 100)
            .build();
  }

  /** An account that signs in with its secret; its token is fetched with its first call. */
  Keycloak account(URI server, String realm, String clientId, String secret) {
    return KeycloakBuilder.builder()
        .serverUrl(server.toString())
        .realm(realm)
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId(clientId)
        .clientSecret(secret)
        .resteasyClient(http)
        .build();
  }

  /**
   * Makes calls as this account. A refusal that the caller did not deal with ends as {@link
   * RealmRefused}.
   */
  <T> T call(URI server, Keycloak account, Function<Keycloak, T> calls) {
    try {
      return calls.apply(account);
    } catch (ProcessingException e) {
      if (rootOf(e) instanceof ClientErrorException refusal) {
        throw refused(refusal);
      }
      throw new KeycloakAway(server, rootOf(e));
    } catch (ServerErrorException e) {
      throw new KeycloakAway(server, e);
    } catch (ClientErrorException e) {
      throw refused(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  private static RealmRefused refused(ClientErrorException e) {
    return new RealmRefused("Keycloak refused: " + e.getMessage() + bodyOf(e), e);
  }

  private static String bodyOf(ClientErrorException e) {
    var response = e.getResponse();
    var body = response.hasEntity() ? response.readEntity(String.class) : "";
    return body.isBlank() ? "" : " " + body.substring(0, Math.min(body.length(), 300));
  }

  private static Throwable rootOf(Throwable e) {
    var root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
