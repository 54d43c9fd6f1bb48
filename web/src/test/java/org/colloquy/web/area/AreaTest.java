package org.colloquy.web.area;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
          Map.entry("/operator/suspend", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/list", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/session", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/edit", "PLATFORM: [operator]"),
          Map.entry("/operator/exchange/cancel", "PLATFORM: [operator]"),
          Map.entry("/network/home", "NETWORK: anybody"),
          Map.entry("/sessions/list", "NETWORK: who is signed in"),
          Map.entry("/sessions/calendar", "NETWORK: who is signed in"),
          Map.entry("/sessions/mine", "NETWORK: who is signed in"),
          Map.entry("/sessions/session", "NETWORK: who is signed in"),
          Map.entry("/sessions/edit", "NETWORK: who is signed in"),
          Map.entry("/series/series", "NETWORK: who is signed in"),
          Map.entry("/sessions/roster", "NETWORK: who is signed in"),
          Map.entry("/sessions/attendance", "NETWORK: who is signed in"),
          Map.entry("/sessions/figures", "NETWORK: who is signed in"),
          Map.entry("/sessions/reports", "NETWORK: who is signed in"),
          Map.entry("/sessions/report", "NETWORK: who is signed in"),
          Map.entry("/sessions/names", "NETWORK: who is signed in"),
          Map.entry("/sessions/name", "NETWORK: who is signed in"),
          Map.entry("/admin/attendance", "NETWORK: [network-admin]"),
          Map.entry("/sessions/held", "NETWORK: who is signed in"),
          Map.entry("/sessions/sign-in-sheet", "NETWORK: who is signed in"),
          Map.entry("/sessions/cancel", "NETWORK: who is signed in"),
          Map.entry("/sessions/certificates", "NETWORK: who is signed in"),
          Map.entry("/me/certificates", "NETWORK: who is signed in"),
          Map.entry("/verify/certificate", "NETWORK: anybody"),
          Map.entry("/sessions/feedback", "NETWORK: who is signed in"),
          Map.entry("/sessions/feedback-results", "NETWORK: who is signed in"),
          Map.entry("/sessions/materials", "NETWORK: who is signed in"),
          Map.entry("/sessions/material", "NETWORK: who is signed in"),
          Map.entry("/sessions/bring", "NETWORK: who is signed in"),
          Map.entry("/sessions/upload", "NETWORK: who is signed in"),
          Map.entry("/communities/list", "NETWORK: who is signed in"),
          Map.entry("/communities/community", "NETWORK: who is signed in"),
          Map.entry("/communities/edit", "NETWORK: who is signed in"),
          Map.entry("/people/list", "NETWORK: who is signed in"),
          Map.entry("/people/member", "NETWORK: who is signed in"),
          Map.entry("/people/undelivered", "NETWORK: who is signed in"),
          Map.entry("/me/calendar", "NETWORK: who is signed in"),
          Map.entry("/me/mail", "NETWORK: who is signed in"),
          Map.entry("/me/profile", "NETWORK: who is signed in"),
          Map.entry("/me/about", "NETWORK: who is signed in"),
          Map.entry("/search/results", "NETWORK: who is signed in"),
          Map.entry("/tasks/list", "NETWORK: who is signed in"),
          Map.entry("/tasks/task", "NETWORK: who is signed in"),
          Map.entry("/exchange/list", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/ledger", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/invitation", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/decline", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/exchange/withdraw", "NETWORK: [exchange-steward, network-admin]"),
          Map.entry("/admin/home", "NETWORK: [network-admin]"),
          Map.entry("/admin/invite", "NETWORK: [network-admin]"),
          Map.entry("/admin/branding", "NETWORK: [network-admin]"),
          Map.entry("/admin/import", "NETWORK: [network-admin]"),
          Map.entry("/admin/import-run", "NETWORK: [network-admin]"),
          Map.entry("/admin/words", "NETWORK: [network-admin]"),
          Map.entry("/admin/indicators", "NETWORK: [network-admin]"),
          Map.entry("/admin/counted-sessions", "NETWORK: [network-admin]"),
          Map.entry("/admin/data-quality", "NETWORK: [network-admin]"),
          Map.entry("/admin/examples", "NETWORK: [network-admin]"),
          Map.entry("/admin/contacts", "NETWORK: [network-admin]"),
          Map.entry("/admin/contact", "NETWORK: [network-admin]"),
          Map.entry("/admin/regions", "NETWORK: [network-admin]"),
          Map.entry("/admin/region", "NETWORK: [network-admin]"),
          Map.entry("/admin/doubles", "NETWORK: [network-admin]"),
          Map.entry("/admin/merge", "NETWORK: [network-admin]"),
          Map.entry("/admin/merge-choice", "NETWORK: [network-admin]"),
          Map.entry("/links/link", "NETWORK: anybody"),
          Map.entry("/admin/figures", "NETWORK: [network-admin]"),
          Map.entry("/admin/totals", "NETWORK: [network-admin]"),
          Map.entry("/admin/total", "NETWORK: [network-admin]"),
          Map.entry("/admin/costs", "NETWORK: [network-admin]"),
          Map.entry("/admin/cost", "NETWORK: [network-admin]"),
          Map.entry("/admin/cost-report", "NETWORK: [network-admin]"),
          Map.entry("/admin/cost-rates", "NETWORK: [network-admin]"),
          Map.entry("/admin/cost-income", "NETWORK: [network-admin]"),
          Map.entry("/admin/cost-setting", "NETWORK: [network-admin]"),
          Map.entry("/about", "PLATFORM NETWORK: anybody"),
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

  @Test
  void whereverAPageLiesItIsSeenByTheSame() {
    for (var area : Area.ALL) {
      for (var page : area.pages()) {
        var path = page.pattern().replaceAll("\\{\\w+}", "x");
        if (!path.equals("/")) {
          assertThat(whoSees(path)).as(path).isEqualTo(WHO_SEES_WHAT.get(page.view()));
        }
      }
    }
    assertThat(whoSees("/")).isEqualTo("PLATFORM NETWORK: anybody");
  }

  @Test
  void everyPageButThoseOfErrorsHasItsAddressesInOneArea() throws IOException {
    var placed =
        Area.ALL.stream()
            .flatMap(area -> area.pages().stream().map(Address::view).distinct())
            .toList();
    assertThat(placed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            pages().filter(page -> !page.startsWith("/errors/")).toList());
  }

  @Test
  void theMostExactAddressCounts() {
    assertThat(at("/sessions/new")).isEqualTo("/sessions/edit {}");
    assertThat(at("/sessions/mine")).isEqualTo("/sessions/mine {}");
    assertThat(at("/sessions/7")).isEqualTo("/sessions/session {id=7}");
    assertThat(at("/sessions/7/edit")).isEqualTo("/sessions/edit {id=7}");
    for (var nowhere : List.of("/sessions/", "/sessions//edit", "/sessions/7/edit/", "/operator")) {
      assertThat(Area.at(Area.On.NETWORK, nowhere)).as(nowhere).isEmpty();
    }
  }

  @Test
  void whatAPageIsAboutStandsInItsAddress() {
    assertThat(Area.addressOf("/sessions/edit", Map.of("id", "7")::get))
        .hasValue("/sessions/7/edit");
    assertThat(Area.addressOf("/sessions/edit", Map.of("id", " ")::get)).hasValue("/sessions/new");
    assertThat(Area.addressOf("/sessions/session", Map.of("id", "a/../b c?")::get))
        .hasValue("/sessions/a%2F..%2Fb%20c%3F");
    assertThat(Area.addressOf("/sessions/session", Map.<String, String>of()::get)).isEmpty();
    assertThat(Area.addressOf("/errors/failure", Map.<String, String>of()::get)).isEmpty();
  }

  private static String at(String path) {
    return Area.at(Area.On.NETWORK, path)
        .map(hit -> hit.address().view() + " " + hit.values())
        .orElse("nothing");
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
