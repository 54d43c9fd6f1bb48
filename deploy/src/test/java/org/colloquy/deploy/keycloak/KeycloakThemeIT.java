package org.colloquy.deploy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.deploy.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sign-in page of a realm, as this version of Keycloak makes it with our theme. */
class KeycloakThemeIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SITE = "http://eden.colloquy.localhost:8080";

  private static TestStack stack;
  private static String page;

  @BeforeAll
  static void showTheSignInPageOfARealm() throws Exception {
    stack = TestStack.start(Path.of("keycloak-theme").toAbsolutePath());
    makeRealm();
    page =
        get(
            "/realms/eden/protocol/openid-connect/auth?client_id=colloquy-web&response_type=code"
                + "&scope=openid&redirect_uri="
                + SITE
                + "/login/callback");
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void namesTheNetworkAndLeadsBackToIt() {
    assertThat(page).contains("English Deprescribing Network");
    assertThat(page).containsPattern("<a href=\"" + SITE + "/?\">Back to English Deprescribing");
  }

  @Test
  void asksInTheWordsOfTheOtherPages() {
    assertThat(page).containsPattern(">\\s*E-mail address\\s*<");
  }

  @Test
  void loadsOneSmallSheetAndNoOther() throws Exception {
    List<String> sheets =
        Pattern.compile("<link href=\"([^\"]+)\" rel=\"stylesheet\"")
            .matcher(page)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(sheets).hasSize(1).allMatch(sheet -> sheet.endsWith("/css/colloquy.css"));
    assertThat(get(sheets.get(0))).contains("--accent").hasSizeLessThan(15_000);
  }

  @Test
  void hasOurIcon() throws Exception {
    var icon = Pattern.compile("<link rel=\"icon\"[^>]* href=\"([^\"]+)\"").matcher(page);
    assertThat(icon.find()).isTrue();
    assertThat(icon.group(1)).endsWith("/img/colloquy.svg");
    assertThat(get(icon.group(1))).startsWith("<svg");
  }

  private static void makeRealm() throws Exception {
    String token =
        new ObjectMapper()
            .readTree(
                send(
                    request("/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                            BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username="
                                    + KeycloakOptions.ADMIN
                                    + "&password="
                                    + stack.keycloak().adminPassword()))))
            .path("access_token")
            .asText();
    Map<String, Object> client =
        Map.of(
            "clientId",
            "colloquy-web",
            "baseUrl",
            SITE,
            "redirectUris",
            List.of(SITE + "/login/callback"));
    Map<String, Object> realm =
        Map.of(
            "realm", "eden",
            "enabled", true,
            "displayName", "English Deprescribing Network",
            "loginTheme", "colloquy",
            "clients", List.of(client));
    send(
        request("/admin/realms")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(new ObjectMapper().writeValueAsString(realm))));
  }

  private static String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(stack.keycloak().url()).resolve(path));
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var response = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
    return response.body();
  }
}
