package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.tenants.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

  @Test
  void failsClosed() {
    assertThat(Paths.isPublic("/something/new")).isFalse();
    assertThat(Paths.isPublic("/platformish")).isFalse();
    assertThat(Paths.isPublic("/sessions")).isFalse();
    assertThat(Paths.isPublic("/")).isTrue();
    assertThat(Paths.isPublic("/start")).isTrue();
    assertThat(Paths.isPublic("/platform/start")).isTrue();
  }

  @Test
  void keepsEachSitesPagesToThatSite() {
    assertThat(Paths.existsOn(Site.Kind.PLATFORM, "/sessions")).isFalse();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/operator")).isFalse();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/sessions")).isTrue();
    assertThat(Paths.existsOn(Site.Kind.NOBODY, "/login/start")).isFalse();
  }

  @Test
  void everySiteSaysWhatItIsToAnybody() {
    assertThat(Paths.existsOn(Site.Kind.PLATFORM, "/about")).isTrue();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/about")).isTrue();
    assertThat(Paths.isPublic("/about")).isTrue();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/aboutish")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/metrics/base",
        "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
        "/WEB-INF/web.xml",
        "/errors/failure",
        "/jakarta.faces.resource/faces.js",
        "/openapi/",
        "/health/anything",
        "/api",
        "/api/v2/me",
        "/operator.xhtml",
        "/sessions.xhtml",
        "/sessionsish",
        "/platform/anything",
        "/network/anything",
        "//",
        "//sessions"
      })
  void whatNoRuleNamesIsNowhere(String path) {
    assertThat(Site.Kind.values()).noneMatch(kind -> Paths.existsOn(kind, path));
  }

  @Test
  void healthIsServedWhateverTheHost() {
    assertThat(Paths.existsOn(Site.Kind.NOBODY, "/health/ready")).isTrue();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/health/live")).isTrue();
  }

  /** A form is posted to its page, and what comes with a file is read only where one may. */
  @Test
  void whereAPageHasAFormWithAFileItIsTaken() throws IOException {
    Path pages = Path.of("src", "main", "webapp");
    List<String> withFiles = new ArrayList<>();
    try (var all = Files.walk(pages)) {
      for (var page : all.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
        if (Files.readString(page).contains("multipart/form-data")) {
          withFiles.add("/" + pages.relativize(page).toString().replace(".xhtml", ""));
        }
      }
    }

    assertThat(withFiles).hasSizeGreaterThan(3).allMatch(Paths::takesFiles);
  }

  @Test
  void asksForTheRoleWhereOneIsNeeded() {
    assertThat(Paths.rolesFor("/admin")).contains(Set.of(Roles.NETWORK_ADMIN));
    assertThat(Paths.rolesFor("/operator")).contains(Set.of(Roles.OPERATOR));
    assertThat(Paths.rolesFor("/people")).isEmpty();
  }

  @Test
  void noCookieCountsWhereWhatIsSentProvesThatItMayBe() {
    for (var proven : List.of("/links", "/links/one-click", "/login/backchannel-logout")) {
      assertThat(Paths.carriesItsProof(proven)).as(proven).isTrue();
    }
    for (var other : List.of("/", "/linksx", "/me", "/me/mail", "/sessions", "/login/welcome")) {
      assertThat(Paths.carriesItsProof(other)).as(other).isFalse();
    }
  }
}
