package org.colloquy.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.realms.WebClient;
import org.colloquy.web.tenant.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a realm is asked for, counted where it is asked. */
class RealmClientsTest {

  private static final int MANY = 20;
  private static final Site SITE = Site.platform(URI.create("http://127.0.0.1:9"));

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  private HttpServer realms;
  private volatile String realm = "one";

  private final RealmClients clients =
      new RealmClients() {
        @Override
        Issuer issuerOf(Site site) {
          return Issuer.of(address(realm));
        }

        @Override
        WebClient clientOf(Site site) {
          return new WebClient(issuerOf(site), "web", "secret", Set.of());
        }
      };

  @BeforeEach
  void start() throws IOException {
    realms = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    realms.createContext("/realms/", this::answer);
    realms.setExecutor(Executors.newCachedThreadPool());
    realms.start();
  }

  @AfterEach
  void stop() {
    realms.stop(0);
  }

  @Test
  void aRealmIsDiscoveredOnceHoweverManyComeAtOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(MANY);
    try {
      var all = new ArrayList<Future<RealmClient>>();
      for (var i = 0; i < MANY; i++) {
        all.add(threads.submit(() -> clients.of(SITE)));
      }
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
      mayAnswer.countDown();
      var first = all.get(0).get();
      for (var one : all) {
        assertThat(one.get()).isSameAs(first);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void aRealmThatMovedIsDiscoveredAnew() throws SignInFailure {
    mayAnswer.countDown();
    var before = clients.of(SITE);
    realm = "two";

    assertThat(clients.of(SITE).issuer()).isEqualTo(address("two"));
    assertThat(before.issuer()).isEqualTo(address("one"));
    assertThat(asked).hasValue(2);
  }

  @Test
  void aRealmThatDidNotAnswerIsAskedAgain() throws SignInFailure {
    mayAnswer.countDown();
    realm = "closed";
    assertThatThrownBy(() -> clients.of(SITE)).isInstanceOf(SignInFailure.class);
    assertThatThrownBy(() -> clients.of(SITE)).isInstanceOf(SignInFailure.class);

    assertThat(asked).hasValue(2);
  }

  private String address(String name) {
    return "http://127.0.0.1:" + realms.getAddress().getPort() + "/realms/" + name;
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    begun.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var path = exchange.getRequestURI().getPath();
    var name = path.split("/", -1)[2];
    var issuer = address(name);
    var body =
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/certs", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["ES256"]}
        """
            .formatted(issuer)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(name.equals("closed") ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
