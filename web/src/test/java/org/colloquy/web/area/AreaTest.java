package org.colloquy.web.area;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.web.tenant.Paths;
import org.colloquy.web.tenant.Site;
import org.junit.jupiter.api.Test;

/** Who may see which page, written down once more: a page that moves keeps those who see it. */
class AreaTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  private static final Map<String, String> WHO_SEES_WHAT =
      Map.ofEntries(
          Map.entry("/platform/home", "PLATFORM: anybody"),
          Map.entry("/platform/start", "PLATFORM: anybody"),
          Map.entry("/platform/sent", "PLATFORM: anybody"),
          Map.entry("/platform/confirm", "PLATFORM: anybody"),
          Map.entry("/platform/progress", "PLATFORM: anybody"),
          Map.entry("/platform/door", "PLATFORM: anybody"),
          Map.entry("/operator/home", "PLATFORM: [operator]"),
          Map.entry("/operator/runs", "PLATFORM: [operator]"),
          Map.entry("/operator/run", "PLATFORM: [operator]"),
          Map.entry("/operator/jobs", "PLATFORM: [operator]"),
          Map.entry("/operator/mail", "PLATFORM: [operator]"),
          Map.entry("/operator/letter", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/list", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/session", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/edit", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/cancel", "PLATFORM: [operator]"),
          Map.entry("/network/home", "NETWORK: anybody"),
          Map.entry("/sessions/list", "NETWORK: who is signed in"),
          Map.entry("/sessions/mine", "NETWORK: who is signed in"),
          Map.entry("/sessions/session", "NETWORK: who is signed in"),
          Map.entry("/sessions/edit", "NETWORK: who is signed in"),
          Map.entry("/sessions/roster", "NETWORK: who is signed in"),
          Map.entry("/sessions/cancel", "NETWORK: who is signed in"),
          Map.entry("/communities/list", "NETWORK: who is signed in"),
          Map.entry("/communities/community", "NETWORK: who is signed in"),
          Map.entry("/communities/edit", "NETWORK: who is signed in"),
          Map.entry("/people/list", "NETWORK: who is signed in"),
          Map.entry("/people/member", "NETWORK: who is signed in"),
          Map.entry("/me/profile", "NETWORK: who is signed in"),
          Map.entry("/exchange/list", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/ledger", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/invitation", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/decline", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/withdraw", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/admin/home", "NETWORK: [network-admin]"),
          Map.entry("/admin/invite", "NETWORK: [network-admin]"),
          Map.entry("/admin/branding", "NETWORK: [network-admin]"),
          Map.entry("/admin/words", "NETWORK: [network-admin]"),
          Map.entry("/admin/examples", "NETWORK: [network-admin]"),
          Map.entry("/login/done", "PLATFORM NETWORK: anybody"),
          Map.entry("/login/kept", "PLATFORM NETWORK: anybody"),
          Map.entry("/login/problem", "PLATFORM NETWORK: anybody"),
          Map.entry("/login/welcome", "PLATFORM NETWORK: anybody"),
          Map.entry("/errors/bad-request", "nowhere"),
          Map.entry("/errors/failure", "nowhere"),
          Map.entry("/errors/forbidden", "nowhere"),
          Map.entry("/errors/not-found", "nowhere"),
          Map.entry("/errors/too-large", "nowhere"),
          Map.entry("/errors/unavailable", "nowhere"));

  @Test
  void everyPageIsSeenByThoseWhoMayAndNobodyElse() throws IOException {
    assertThat(new TreeMap<>(pages().collect(toMap(page -> page, AreaTest::whoSees))))
        .isEqualTo(new TreeMap<>(WHO_SEES_WHAT));
  }

  static String whoSees(String path) {
    var sites =
        Stream.of(Site.Kind.values())
            .filter(kind -> Paths.existsOn(kind, path))
            .map(Enum::name)
            .toList();
    if (sites.isEmpty()) {
      return "nowhere";
    }
    var who =
        Paths.isPublic(path)
            ? "anybody"
            : Paths.rolesFor(path)
                .map(roles -> roles.stream().sorted().toList().toString())
                .orElse("who is signed in");
    return String.join(" ", sites) + ": " + who;
  }

  static Stream<String> pages() throws IOException {
    try (var files = Files.walk(PAGES)) {
      return files
          .map(file -> "/" + PAGES.relativize(file))
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
          .map(file -> file.substring(0, file.length() - ".xhtml".length()))
          .toList()
          .stream();
    }
  }
}
