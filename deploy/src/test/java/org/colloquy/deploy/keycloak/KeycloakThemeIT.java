package org.colloquy.deploy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.stack.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sign-in page of a realm, as this version of Keycloak makes it with our theme. */
class KeycloakThemeIT {

  private static final Http HTTP = Http.byName();
  private static final String SITE = "http://eden.colloquy.localhost:8080";

  private static TestStack stack;
  private static String page;

  @BeforeAll
  static void showTheSignInPageOfARealm() {
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
  void loadsOneSmallSheetAndNoOther() {
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
  void hasOurIcon() {
    var icon = Pattern.compile("<link rel=\"icon\"[^>]* href=\"([^\"]+)\"").matcher(page);
    assertThat(icon.find()).isTrue();
    assertThat(icon.group(1)).endsWith("/img/colloquy.svg");
    assertThat(get(icon.group(1))).startsWith("<svg");
  }

  private static void makeRealm() {
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
    String token =
        new Tokens(HTTP, keycloak(), "master")
            .ofPerson("admin-cli", KeycloakOptions.ADMIN, stack.keycloak().adminPassword());
    new Rest(HTTP, keycloak().resolve("/admin/realms"), token).post("", realm).orFail();
  }

  private static URI keycloak() {
    return URI.create(stack.keycloak().url());
  }

  private static String get(String path) {
    return HTTP.send("GET", keycloak().resolve(path), Map.of(), null).orFail().text();
  }
}
