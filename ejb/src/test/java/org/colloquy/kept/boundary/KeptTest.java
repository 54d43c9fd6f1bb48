package org.colloquy.kept.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.NoTenantBound;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.junit.jupiter.api.Test;

class KeptTest {

  private static final Tenant ONE = tenant("one");
  private static final Tenant TWO = tenant("two");

  private final AtomicLong time = new AtomicLong();
  private final Map<TenantId, Long> marks = new HashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger loaded = new AtomicInteger();
  private final Kept kept = new Kept(this::mark, this::replaced, time::get);
  private String content = "old";

  @Test
  void isLoadedOnceAndTheMarkAskedForOnceASecond() {
    for (var i = 0; i < 5; i++) {
      assertThat(look(ONE)).isEqualTo("one old");
    }
    assertThat(asked).hasValue(1);
    pass(Duration.ofSeconds(1));
    assertThat(look(ONE)).isEqualTo("one old");
    assertThat(asked).hasValue(2);
    assertThat(loaded).hasValue(1);
  }

  @Test
  void changeOnAnotherNodeShowsWithinASecond() {
    look(ONE);
    content = "new";
    BoundTenant.run(ONE, this::replaced);
    pass(Duration.ofMillis(999));
    assertThat(look(ONE)).isEqualTo("one old");
    pass(Duration.ofMillis(1));
    assertThat(look(ONE)).isEqualTo("one new");
  }

  @Test
  void whoeverChangedItHereSeesItAtOnce() {
    look(ONE);
    content = "new";
    BoundTenant.run(ONE, kept::changes);
    BoundTenant.run(ONE, kept::forget);
    assertThat(look(ONE)).isEqualTo("one new");
  }

  @Test
  void markThatSomebodyBringsAlongNeedNotBeAskedFor() {
    BoundTenant.run(ONE, () -> kept.heard(0, kept.now()));
    look(ONE);
    assertThat(asked).hasValue(0);
    content = "new";
    BoundTenant.run(ONE, () -> kept.heard(7, kept.now()));
    assertThat(look(ONE)).isEqualTo("one new");
    assertThat(asked).hasValue(0);
  }

  @Test
  void markThatWasReadEarlierDoesNotTakeThePlaceOfALaterOne() {
    var early = kept.now();
    pass(Duration.ofMillis(10));
    BoundTenant.run(ONE, () -> kept.heard(7, kept.now()));
    look(ONE);
    content = "new";
    BoundTenant.run(ONE, () -> kept.heard(0, early));
    assertThat(look(ONE)).isEqualTo("one old");
  }

  @Test
  void networksHaveTheirOwn() {
    assertThat(look(ONE)).isEqualTo("one old");
    assertThat(look(TWO)).isEqualTo("two old");
    assertThat(look(ONE)).isEqualTo("one old");
    assertThatThrownBy(() -> kept.of("look", () -> "nobody's")).isInstanceOf(NoTenantBound.class);
  }

  @Test
  void whatIsChangedByHandShowsAfterAMinute() {
    look(ONE);
    content = "new";
    pass(Duration.ofSeconds(61));
    assertThat(look(ONE)).isEqualTo("one new");
  }

  @Test
  void failureIsNotKept() {
    assertThatThrownBy(
            () ->
                BoundTenant.run(
                    ONE,
                    () ->
                        kept.of(
                            "look",
                            () -> {
                              throw new IllegalStateException("away");
                            })))
        .hasMessage("away");
    assertThat(look(ONE)).isEqualTo("one old");
  }

  private String look(Tenant tenant) {
    var seen = new String[1];
    BoundTenant.run(
        tenant,
        () ->
            seen[0] =
                kept.of(
                    "look",
                    () -> {
                      loaded.incrementAndGet();
                      return tenant.slug().value() + " " + content;
                    }));
    return seen[0];
  }

  private void pass(Duration duration) {
    time.addAndGet(duration.toNanos());
  }

  private long mark() {
    asked.incrementAndGet();
    return marks.getOrDefault(BoundTenant.current().id(), 0L);
  }

  private void replaced() {
    marks.merge(BoundTenant.current().id(), 1L, Long::sum);
  }

  private static Tenant tenant(String slug) {
    var name = new Slug(slug + "-network");
    return new Tenant(
        new TenantId(Ids.next()),
        new Slug(slug),
        "Network " + slug,
        "",
        new HostName(slug + ".example.org"),
        TenantStatus.ACTIVE,
        name.schemaName(),
        name.schemaName(),
        Issuer.of("http://localhost/realms/" + slug),
        Locale.ENGLISH,
        ZoneId.of("Europe/London"),
        List.of(new CountryCode("GB")),
        5,
        true);
  }
}
