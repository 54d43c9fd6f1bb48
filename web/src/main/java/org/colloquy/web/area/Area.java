package org.colloquy.web.area;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.tenants.Roles;

/**
 * An area of pages: a path and all below it, on one kind of site, for those who may enter, with the
 * address of each page. Where one area lies within another, the inner one counts. What lies in none
 * of them does not exist.
 *
 * <p>A new area is an entry in {@link #ALL}, its name in the common bundle, and its pages.
 *
 * @param path where it lies; the root of a site holds its home alone
 * @param label the key in the common bundle by which the navigation names it; null where it does
 *     not
 * @param bundle of the texts that its pages speak in
 * @param pages the first one is where the area begins; none where nothing there is a page
 */
public record Area(String path, On on, Who who, String label, String bundle, List<Address> pages) {

  private static final String ROOT = "/";

  private static final Comparator<Address> MOST_PARTS =
      Comparator.comparingInt((Address address) -> address.parts().size()).reversed();

  /** Every area, in the order in which people see them. */
  public static final List<Area> ALL =
      List.of(
          area("/", On.PLATFORM, Who.ANYBODY, "nav.networks", "platform")
              .with("/platform/home", ""),
          area("/start", On.PLATFORM, Who.ANYBODY, "nav.start", "platform")
              .with("/platform/start", "")
              .with("/platform/sent", "/sent/{request}")
              .with("/platform/confirm", "/confirm")
              .with("/platform/progress", "/progress/{run}")
              .with("/platform/door", "/door/{run}"),
          area("/operator", On.PLATFORM, Who.OPERATOR, "nav.operator", "operator")
              .with("/operator/home", "")
              .with("/operator/runs", "/runs")
              .with("/operator/run", "/runs/{id}")
              .with("/operator/jobs", "/jobs")
              .with("/operator/mail", "/mail")
              .with("/operator/letter", "/mail/{id}")
              .with("/operator/suspend", "/networks/{network}/suspend"),
          area("/operator/exchange", On.PLATFORM, Who.OPERATOR, null, "exchange")
              .with("/operator/exchange/list", "")
              .with("/operator/exchange/edit", "/new")
              .with("/operator/exchange/session", "/{id}")
              .with("/operator/exchange/edit", "/{id}/edit")
              .with("/operator/exchange/cancel", "/{id}/cancel"),
          area("/", On.NETWORK, Who.ANYBODY, "nav.home", "sessions").with("/network/home", ""),
          area("/sessions", On.NETWORK, Who.SIGNED_IN, "nav.sessions", "sessions")
              .with("/sessions/list", "")
              .with("/sessions/mine", "/mine")
              .with("/sessions/calendar", "/calendar")
              .with("/sessions/edit", "/new")
              .with("/sessions/upload", "/upload")
              .with("/sessions/bring", "/bring")
              .with("/sessions/held", "/held")
              .with("/sessions/session", "/{id}")
              .with("/sessions/edit", "/{id}/edit")
              .with("/sessions/roster", "/{id}/roster")
              .with("/sessions/attendance", "/{id}/attendance")
              .with("/sessions/reports", "/{id}/reports")
              .with("/sessions/report", "/{id}/reports/{report}")
              .with("/sessions/names", "/{id}/names")
              .with("/sessions/name", "/{id}/names/{who}")
              .with("/sessions/figures", "/{id}/figures")
              .with("/sessions/certificates", "/{id}/certificates")
              .with("/sessions/sign-in-sheet", "/{id}/sign-in-sheet")
              .with("/sessions/cancel", "/{id}/cancel")
              .with("/sessions/feedback", "/{id}/feedback")
              .with("/sessions/feedback-results", "/{id}/feedback/results")
              .with("/sessions/materials", "/{id}/materials")
              .with("/sessions/material", "/{id}/materials/{file}"),
          area("/series", On.NETWORK, Who.SIGNED_IN, null, "sessions")
              .with("/series/series", "/{id}"),
          // Files themselves; the pages that list them lie with the things they belong to.
          area("/files", On.NETWORK, Who.SIGNED_IN, null, "sessions"),
          // What is printed, as PDF.
          area("/papers", On.NETWORK, Who.SIGNED_IN, null, "sessions"),
          area("/communities", On.NETWORK, Who.SIGNED_IN, "nav.communities", "communities")
              .with("/communities/list", "")
              .with("/communities/edit", "/new")
              .with("/communities/community", "/{id}")
              .with("/communities/edit", "/{id}/edit"),
          area("/people", On.NETWORK, Who.SIGNED_IN, "nav.people", "people")
              .with("/people/list", "")
              .with("/people/undelivered", "/undelivered")
              .with("/people/member", "/{id}"),
          area("/exchange", On.NETWORK, Who.STEWARD, "nav.exchange", "exchange")
              .with("/exchange/list", "")
              .with("/exchange/ledger", "/ledger")
              .with("/exchange/invitation", "/invitations/{id}")
              .with("/exchange/decline", "/invitations/{id}/decline")
              .with("/exchange/withdraw", "/invitations/{id}/withdraw"),
          area("/admin", On.NETWORK, Who.ADMIN, "nav.admin", "admin")
              .with("/admin/home", "")
              .with("/admin/invite", "/invite")
              .with("/admin/branding", "/branding")
              .with("/admin/words", "/words")
              .with("/admin/regions", "/regions")
              .with("/admin/region", "/regions/new")
              .with("/admin/region", "/regions/{code}")
              .with("/admin/examples", "/examples"),
          area("/admin/contacts", On.NETWORK, Who.ADMIN, null, "people")
              .with("/admin/contacts", "")
              .with("/admin/contact", "/new")
              .with("/admin/contact", "/{id}"),
          area("/admin/doubles", On.NETWORK, Who.ADMIN, null, "people")
              .with("/admin/doubles", "")
              .with("/admin/merge-choice", "/{person}")
              .with("/admin/merge", "/{person}/with/{other}"),
          area("/admin/attendance", On.NETWORK, Who.ADMIN, null, "reports")
              .with("/admin/attendance", ""),
          area("/admin/figures", On.NETWORK, Who.ADMIN, null, "figures").with("/admin/figures", ""),
          area("/admin/indicators", On.NETWORK, Who.ADMIN, null, "figures")
              .with("/admin/indicators", "")
              .with("/admin/counted-sessions", "/sessions")
              .with("/admin/data-quality", "/quality"),
          area("/admin/totals", On.NETWORK, Who.ADMIN, null, "figures")
              .with("/admin/totals", "")
              .with("/admin/total", "/new")
              .with("/admin/total", "/{id}"),
          area("/admin/costs", On.NETWORK, Who.ADMIN, null, "costs")
              .with("/admin/costs", "")
              .with("/admin/cost", "/new")
              .with("/admin/cost-report", "/report")
              .with("/admin/cost-rates", "/rates")
              .with("/admin/cost-income", "/income")
              .with("/admin/cost-setting", "/setting")
              .with("/admin/cost", "/{id}"),
          area("/search", On.NETWORK, Who.SIGNED_IN, null, "search").with("/search/results", ""),
          area("/admin/import", On.NETWORK, Who.ADMIN, null, "imports")
              .with("/admin/import", "")
              .with("/admin/import-run", "/{id}"),
          area("/tasks", On.NETWORK, Who.SIGNED_IN, null, "tasks")
              .with("/tasks/list", "")
              .with("/tasks/task", "/{id}"),
          area("/me", On.NETWORK, Who.SIGNED_IN, null, "people")
              .with("/me/profile", "")
              .with("/me/about", "/about")
              .with("/me/calendar", "/calendar")
              .with("/me/certificates", "/certificates")
              .with("/me/mail", "/mail"),
          area("/links", On.NETWORK, Who.ANYBODY, null, "links").with("/links/link", ""),
          area("/verify", On.NETWORK, Who.ANYBODY, null, "certificates")
              .with("/verify/certificate", "")
              .with("/verify/certificate", "/{code}"),
          area("/about", On.EVERY_SITE, Who.ANYBODY, null, "about").with("/about", ""),
          area("/login", On.EVERY_SITE, Who.ANYBODY, null, "common")
              .with("/login/welcome", "/welcome")
              .with("/login/kept", "/kept")
              .with("/login/problem", "/problem")
              .with("/login/done", "/done"));

  /** The kind of site that has an area. */
  public enum On {
    PLATFORM,
    NETWORK,
    EVERY_SITE
  }

  /** Who may enter. */
  public enum Who {
    ANYBODY,
    SIGNED_IN,
    ADMIN,
    STEWARD,
    OPERATOR;

    private Set<String> roles() {
      return switch (this) {
        case ANYBODY, SIGNED_IN -> Set.of();
        case ADMIN -> Set.of(Roles.NETWORK_ADMIN);
        case STEWARD -> Set.of(Roles.EXCHANGE_STEWARD, Roles.NETWORK_ADMIN);
        case OPERATOR -> Set.of(Roles.OPERATOR);
      };
    }
  }

  /** A page that lies at a path, with what the path says. */
  public record Hit(Address address, Map<String, String> values) {}

  private static Area area(String path, On on, Who who, String label, String bundle) {
    return new Area(path, on, who, label, bundle, List.of());
  }

  private Area with(String view, String below) {
    var address = new Address(view, path + below);
    return new Area(
        path, on, who, label, bundle, Stream.concat(pages.stream(), Stream.of(address)).toList());
  }

  /**
   * The innermost area that a path lies in, or was in once; of the roots, which all may see, any.
   */
  public static Optional<Area> of(String asked) {
    return innermost(ALL.stream(), asked);
  }

  /** The same among the areas of one kind of site. */
  public static Optional<Area> of(On kind, String asked) {
    return innermost(ALL.stream().filter(area -> area.isOn(kind)), asked);
  }

  private static Optional<Area> innermost(Stream<Area> areas, String asked) {
    return areas
        .filter(area -> area.contains(asked))
        .max(Comparator.comparingInt(area -> area.path.length()));
  }

  /** Those that the navigation of a kind of site shows, to whoever may enter them. */
  public static List<Area> shownOn(On kind) {
    return ALL.stream().filter(area -> area.on == kind && area.label != null).toList();
  }

  /** The page whose address this is, on this kind of site; the most exact address counts. */
  public static Optional<Hit> at(On kind, String asked) {
    return on(kind)
        .flatMap(address -> address.match(asked).map(values -> new Hit(address, values)).stream())
        .min(Comparator.comparingInt(hit -> hit.values().size()));
  }

  /**
   * The addresses that a page has which lay at this path once, on this kind of site; those that ask
   * for the most come first.
   */
  public static List<Address> onceAt(On kind, String asked) {
    return on(kind).filter(address -> address.wasAt(asked)).sorted(MOST_PARTS).toList();
  }

  /** The address of a page about this; empty for a page that has none. */
  public static Optional<String> addressOf(String view, UnaryOperator<String> values) {
    return addressesOf(view)
        .sorted(MOST_PARTS)
        .flatMap(address -> address.with(values).stream())
        .findFirst();
  }

  /** All that an address of this page may say. */
  public static Set<String> partsOf(String view) {
    return addressesOf(view).flatMap(address -> address.parts().stream()).collect(toSet());
  }

  private static Stream<Address> addressesOf(String view) {
    return ALL.stream()
        .flatMap(area -> area.pages.stream())
        .filter(address -> address.view().equals(view));
  }

  private static Stream<Address> on(On kind) {
    return ALL.stream().filter(area -> area.isOn(kind)).flatMap(area -> area.pages.stream());
  }

  /** Whether a path lies here, or is where a page of this area was once. */
  public boolean contains(String asked) {
    return asked.equals(path)
        || (!path.equals(ROOT) && asked.startsWith(path + "/"))
        || pages.stream().anyMatch(page -> page.wasAt(asked));
  }

  /** Whether another one is this, or lies within it. */
  public boolean holds(Area other) {
    return other.path.equals(path) || (!path.equals(ROOT) && other.path.startsWith(path + "/"));
  }

  public boolean isOn(On kind) {
    return on == kind || on == On.EVERY_SITE;
  }

  /** Whether nobody needs to be signed in to come here. */
  public boolean isPublic() {
    return who == Who.ANYBODY;
  }

  /** The roles of which one is needed to come here; empty where none is. */
  public Set<String> roles() {
    return who.roles();
  }

  /** Where a path leads that is no address, but has addresses below it: where its area begins. */
  public static Optional<String> above(On kind, String asked) {
    return of(kind, asked)
        .filter(
            area -> area.pages.stream().limit(1).anyMatch(page -> page.pattern().equals(area.path)))
        .filter(
            area -> area.pages.stream().anyMatch(page -> page.pattern().startsWith(asked + "/")))
        .map(Area::path);
  }
}
