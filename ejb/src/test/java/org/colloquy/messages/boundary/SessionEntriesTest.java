package org.colloquy.messages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.words.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionEntriesTest {

  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private static final String PAGE = "http://eden.colloquy.localhost:8080/sessions/" + ID;
  private static final Sitting DAY_1 = sitting("2026-12-01T09:00:00Z", "2026-12-01T12:00:00Z");
  private static final Sitting AFTERNOON = sitting("2026-12-01T13:00:00Z", "2026-12-01T16:00:00Z");
  private static final Sitting DAY_2 = sitting("2026-12-02T09:00:00Z", "2026-12-02T12:00:00Z");

  private final SessionEntries entries =
      new SessionEntries(
          new Sites(URI.create("http://colloquy.localhost:8080")), () -> Vocabulary.USUAL);
  private BoundTenant.Scope scope;

  @BeforeEach
  void bind() {
    scope = BoundTenant.bind(network());
  }

  @AfterEach
  void unbind() {
    scope.close();
  }

  @Test
  void wayInIsOurPageWhoeverMaySeeTheCalendar() {
    CalendarEntry entry = entry(null, DAY_1);

    assertThat(entry.place()).isEqualTo(PAGE);
    assertThat(entry.page()).isEqualTo(URI.create(PAGE));
    assertThat(entry.text()).contains("(Africa/Nairobi)").endsWith("\n" + PAGE);
    assertThat(entry.organiser()).isEqualTo("EDeN");
    assertThat(entry.uid()).isEqualTo(SessionEntries.uid(ID));
    assertThat(entry("Ward 3", DAY_1).place()).isEqualTo("Ward 3");
  }

  @Test
  void severalDaysAreSaidEachAndNobodyIsBusyInTheNightsBetween() {
    CalendarEntry days = entry("Ward 3", DAY_1, DAY_2);

    assertThat(days.startsAt()).isEqualTo(DAY_1.start());
    assertThat(days.endsAt()).isEqualTo(DAY_2.end());
    assertThat(days.busy()).isFalse();
    assertThat(days.text())
        .contains("Tuesday 1 December 2026, 12:00 – 15:00")
        .contains("Wednesday 2 December 2026, 12:00 – 15:00");
  }

  @Test
  void dayWithLunchIsOneDay() {
    assertThat(entry("Ward 3", DAY_1, AFTERNOON).busy()).isTrue();
    assertThat(entry("Ward 3", DAY_1).busy()).isTrue();
  }

  private CalendarEntry entry(String place, Sitting... sittings) {
    SessionFacts session =
        new SessionFacts(
            ID,
            "Falls",
            new Sittings(List.of(sittings)),
            ZoneId.of("Europe/London"),
            place,
            place == null);
    Recipient reader =
        new Recipient(
            new EmailAddress("hazel@example.org"),
            "Hazel Tyne",
            ZoneId.of("Africa/Nairobi"),
            Locale.ENGLISH);
    return entries.of(reader, session, 0, false);
  }

  private static Sitting sitting(String start, String end) {
    return new Sitting(Instant.parse(start), Instant.parse(end));
  }

  private static Tenant network() {
    return new Tenant(
        new TenantId(UUID.randomUUID()),
        new Slug("eden"),
        "EDeN",
        "Stopping medicines safely",
        new HostName("eden.colloquy.localhost"),
        TenantStatus.ACTIVE,
        "net-eden",
        "net-eden",
        new Issuer(URI.create("http://localhost:8180/realms/eden")),
        Locale.UK,
        ZoneId.of("Europe/London"),
        List.of(),
        10,
        false);
  }
}
