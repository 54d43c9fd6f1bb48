package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.provisioning.RequestRefused.Reason;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * From the form to the run that makes the network. Nobody is at work on runs here, so a run and the
 * name that it holds is all that ever comes to be.
 */
class NetworkRequestsIT {

  private static final Instant ASKED = Instant.parse("2026-11-21T09:00:00Z");
  private static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final Duration MOMENT = Duration.ofNanos(1000);

  private static Kernel kernel;
  private static NetworkRequests requests;

  @BeforeAll
  static void start() {
    kernel = kernel(Map.of());
    requests = kernel.networkRequests();
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  @Test
  void requestMakesNothingAndHoldsNoName() {
    var plan = Node.plan("only-asked-for");

    requests.request(Ids.next(), plan);

    assertThat(madeOf(plan.slug())).isEmpty();
    assertThat(requests.isTaken(plan.slug())).isFalse();
  }

  @Test
  void confirmedRequestHoldsTheNameAndStartsOneRun() {
    var plan = Node.plan("confirmed");
    var id = requests.request(Ids.next(), plan);

    var confirmed = requests.confirm(tokenOf(id), plan.slug());

    assertThat(madeOf(plan.slug())).containsExactlyInAnyOrder("name", "run");
    assertThat(requests.byId(id).orElseThrow().runId()).isEqualTo(confirmed.runId());
    var run = kernel.provisioning().run(confirmed.runId()).orElseThrow();
    assertThat(run.startedBy()).isEqualTo(new Starter(plan.admin().email().value(), "Ada"));
    assertThat(kernel.provisioning().doors().look(run, confirmed.doorKey()))
        .isEqualTo(DoorView.NOT_YET);
  }

  @Test
  void sameFormSentTwiceIsOneRequestAndOneMail() {
    var form = Ids.next();
    var plan = Node.plan("sent-twice");

    var before = mails();
    var first = requests.request(form, plan);
    var second = requests.request(form, plan);

    assertThat(second).isEqualTo(first);
    assertThat(mailsFor(first)).isEqualTo(1);
    assertThat(mails()).isEqualTo(before + 1);
  }

  @RepeatedTest(5)
  void sameFormSentTwiceAtOnceIsOneRequestAndOneMail(RepetitionInfo round) throws Exception {
    var form = Ids.next();
    var plan = Node.plan("sent-at-once-" + round.getCurrentRepetition());
    Callable<UUID> request = () -> requests.request(form, plan);

    var before = mails();
    var ids = AtOnce.outcomes(List.of(request, request));

    assertThat(ids).hasOnlyElementsOfType(UUID.class);
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
    assertThat(mails()).isEqualTo(before + 1);
  }

  @Test
  void linkWorksOnceAndSaysSoAfterwards() {
    var plan = Node.plan("link-used");
    var token = tokenOf(requests.request(Ids.next(), plan));
    var confirmed = requests.confirm(token, plan.slug());

    assertUnusable("USED", () -> requests.confirm(token, plan.slug()));
    assertUnusable("USED", () -> requests.confirm(token, new Slug("link-used-again")));

    assertThat(madeOf(plan.slug())).containsExactlyInAnyOrder("name", "run");
    assertThat(madeOf(new Slug("link-used-again"))).isEmpty();
    var used = requests.byToken(token).orElseThrow();
    assertThat(used.state()).isEqualTo(NetworkRequest.State.USED);
    assertThat(used.runId()).isEqualTo(confirmed.runId());
  }

  @Test
  void linkThatNobodyWasSentIsRefused() {
    var slug = new Slug("never-sent");

    assertUnusable("unknown", () -> requests.confirm(Tokens.choose(), slug));

    assertThat(requests.byToken(Tokens.choose())).isEmpty();
    assertThat(requests.byToken(null)).isEmpty();
    assertThat(madeOf(slug)).isEmpty();
  }

  @Test
  void linkIsGoodUntilAMomentBeforeADayIsOver() {
    var plan = Node.plan("just-in-time");
    var token = askedFor(plan);

    try (var then = kernelAt(ASKED.plus(GOOD_FOR).minus(MOMENT))) {
      then.networkRequests().confirm(token, plan.slug());
    }

    assertThat(madeOf(plan.slug())).containsExactlyInAnyOrder("name", "run");
  }

  @Test
  void linkIsNoLongerGoodWhenADayIsOver() {
    var plan = Node.plan("too-late");
    var token = askedFor(plan);

    try (var then = kernelAt(ASKED.plus(GOOD_FOR))) {
      var late = then.networkRequests();
      assertUnusable("EXPIRED", () -> late.confirm(token, plan.slug()));
      var request = late.byToken(token).orElseThrow();
      assertThat(request.state()).isEqualTo(NetworkRequest.State.EXPIRED);
      assertThat(late.link(request.id())).as("the link shown in place").isEmpty();
    }
    assertThat(madeOf(plan.slug())).isEmpty();
  }

  @RepeatedTest(10)
  void linkConfirmedTwiceAtOnceMakesOneRun(RepetitionInfo round) throws Exception {
    var plan = Node.plan("same-link-" + round.getCurrentRepetition());
    var other = new Slug("other-name-" + round.getCurrentRepetition());
    var token = tokenOf(requests.request(Ids.next(), plan));

    var outcomes =
        AtOnce.outcomes(
            List.of(
                () -> requests.confirm(token, plan.slug()), () -> requests.confirm(token, other)));

    assertThat(outcomes).hasAtLeastOneElementOfType(Confirmed.class);
    assertThat(outcomes)
        .filteredOn(LinkUnusable.class::isInstance)
        .extracting(Object::toString)
        .singleElement()
        .asString()
        .endsWith("USED");
    assertThat(List.of(madeOf(plan.slug()), madeOf(other)))
        .containsExactlyInAnyOrder(List.of("name", "run"), List.of());
  }

  @RepeatedTest(10)
  void nameConfirmedTwiceAtOnceIsTakenOnceAndTheOtherLinkStaysGood(RepetitionInfo round)
      throws Exception {
    var slug = new Slug("same-name-" + round.getCurrentRepetition());
    var tokens =
        List.of(
            tokenOf(requests.request(Ids.next(), Node.plan(slug.value()))),
            tokenOf(requests.request(Ids.next(), Node.plan(slug.value()))));

    var outcomes =
        AtOnce.outcomes(
            tokens.stream()
                .<Callable<?>>map(token -> () -> requests.confirm(token, slug))
                .toList());

    assertThat(outcomes).hasAtLeastOneElementOfType(Confirmed.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(NameTaken.class);
    assertThat(madeOf(slug)).containsExactlyInAnyOrder("name", "run");
    var loser = tokens.get(outcomes.get(0) instanceof NameTaken ? 0 : 1);
    assertThat(requests.byToken(loser).orElseThrow().state()).isEqualTo(NetworkRequest.State.OPEN);
    var another = new Slug("another-name-" + round.getCurrentRepetition());
    requests.confirm(loser, another);
    assertThat(madeOf(another)).containsExactlyInAnyOrder("name", "run");
  }

  @Test
  void nobodyIsWrittenToMoreThanThreeTimesADay() {
    var plan = Node.plan("written-to");
    var form = Ids.next();
    for (var i = 0; i < 5; i++) {
      requests.request(form, plan);
    }
    requests.request(Ids.next(), plan.withSlug(new Slug("written-to-2")));
    requests.request(Ids.next(), plan.withSlug(new Slug("written-to-3")));
    var before = mails();

    assertRefused(Reason.WRITTEN_TO_OFTEN, () -> requests.request(Ids.next(), plan));

    assertThat(mails()).isEqualTo(before);
    assertThat(requests.request(Ids.next(), Node.plan("written-to-other"))).isNotNull();
    assertThat(kernel.allowance().take(plan.admin().email())).as("an invitation").isFalse();
    try (var tomorrow = kernelAt(Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1)))) {
      assertThat(tomorrow.networkRequests().request(Ids.next(), plan)).isNotNull();
    }
  }

  @Test
  void letterThatIsAskedForAgainCountsOnce() {
    var allowance = kernel.allowance();
    var reader = new EmailAddress("once@member.example");

    assertThat(allowance.take(reader, "first")).isTrue();
    assertThat(allowance.take(reader, "first")).as("asked for again").isTrue();
    assertThat(allowance.take(reader, "second")).isTrue();
    assertThat(allowance.take(reader, "third")).isTrue();
    assertThat(allowance.take(reader, "fourth")).isFalse();
    assertThat(allowance.take(reader, "fourth")).as("stays one too many").isFalse();
    assertThat(allowance.take(reader, "third")).as("was let through").isTrue();
    assertThat(allowance.take(new EmailAddress("another@member.example"), "first")).isTrue();
  }

  @Test
  void allowanceHoldsNobodysAddress() {
    kernel.allowance().take(new EmailAddress("hidden@member.example"));

    assertThat(
            new Sql(kernel.databases().control())
                .list(
                    "SELECT CONVERT(recipient USING latin1) FROM colloquy_control.mail_allowance",
                    row -> row.getString(1)))
        .isNotEmpty()
        .noneMatch(who -> who.contains("hidden"));
    kernel.allowance().forgetOld();
    assertThat(
            new Sql(kernel.databases().control())
                .list("SELECT mails FROM colloquy_control.mail_allowance", row -> row.getInt(1)))
        .as("today's still count")
        .isNotEmpty();
  }

  @Test
  void requestsThatNobodyConfirmsFillNoTables() {
    var sql = new Sql(kernel.databases().control());
    sql.update(
        "INSERT INTO colloquy_control.network_request (id, form_key, token_hash, name, slug,"
            + " purpose, countries, expected_members, language, zone, given_name, family_name,"
            + " email, created_at, expires_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT"
            + " i + 1 FROM n WHERE i < 1000) SELECT UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()),"
            + " UNHEX(SHA2(UUID(), 256)), 'flood', 'flood', '', '', 1, 'en', 'UTC', '', '',"
            + " CONCAT(i, '@flood.example'), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY"
            + " FROM n");
    try {
      assertRefused(Reason.FULL, () -> requests.request(Ids.next(), Node.plan("flooded")));
    } finally {
      sql.update("DELETE FROM colloquy_control.network_request WHERE slug = 'flood'");
    }
    assertThat(requests.request(Ids.next(), Node.plan("flooded"))).isNotNull();
  }

  @RepeatedTest(3)
  void holderOfAnAddressStartsSoManyNetworksInADayAndNoMore(RepetitionInfo round) throws Exception {
    var plan = Node.plan("one-a-day-" + round.getCurrentRepetition());
    var other = new Slug("one-more-" + round.getCurrentRepetition());
    try (var strict = kernel(Map.of("colloquy.networks.per-day", "1"))) {
      var strictly = strict.networkRequests();
      var tokens =
          List.of(
              tokenOf(strict, strictly.request(Ids.next(), plan)),
              tokenOf(strict, strictly.request(Ids.next(), plan.withSlug(other))));

      var outcomes =
          AtOnce.outcomes(
              List.of(
                  () -> strictly.confirm(tokens.get(0), plan.slug()),
                  () -> strictly.confirm(tokens.get(1), other)));

      assertThat(outcomes).filteredOn(Confirmed.class::isInstance).hasSize(1);
      assertThat(outcomes)
          .filteredOn(RequestRefused.class::isInstance)
          .extracting(Object::toString)
          .singleElement()
          .asString()
          .endsWith("NETWORKS_ENOUGH");
      var left = tokens.get(outcomes.get(0) instanceof RequestRefused ? 0 : 1);
      assertThat(strictly.byToken(left).orElseThrow().state()).isEqualTo(NetworkRequest.State.OPEN);
      strict.provisioning().start(plan.withSlug(new Slug("by-" + other)), Node.OPERATOR);
    }
  }

  private static void assertRefused(Reason why, ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            RequestRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
  }

  /** The token of a request for this network that was made at {@link #ASKED}. */
  private static String askedFor(NetworkPlan plan) {
    try (var then = kernelAt(ASKED)) {
      var id = then.networkRequests().request(Ids.next(), plan);
      return tokenOf(then, id);
    }
  }

  private static String tokenOf(UUID request) {
    return tokenOf(kernel, request);
  }

  private static String tokenOf(Kernel kernel, UUID request) {
    var link = kernel.networkRequests().link(request).orElseThrow();
    return link.substring(link.indexOf("token=") + "token=".length());
  }

  private static void assertUnusable(String reason, ThrowingCallable confirm) {
    assertThatThrownBy(confirm).isInstanceOf(LinkUnusable.class).hasMessageEndingWith(reason);
  }

  /** What there is of a network of this name, seen with the rights of MySQL's administrator. */
  private static List<String> madeOf(Slug slug) {
    try (var root = TestServer.mysql().connectAsRoot()) {
      return Sql.list(
          root,
          "SELECT 'name' FROM colloquy_control.tenant WHERE slug = ? UNION ALL"
              + " SELECT 'run' FROM colloquy_control.provisioning_run WHERE slug = ? UNION ALL"
              + " SELECT 'schema' FROM information_schema.schemata WHERE schema_name = ? UNION ALL"
              + " SELECT 'role' FROM mysql.user WHERE user = ?",
          row -> row.getString(1),
          slug.value(),
          slug.value(),
          slug.schemaName(),
          slug.schemaName());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long mailsFor(UUID request) {
    return new Sql(kernel.databases().control())
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE ?",
            row -> row.getLong(1),
            "network-request:" + request + "%")
        .orElseThrow();
  }

  private static long mails() {
    return new Sql(kernel.databases().control())
        .first("SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail'", row -> row.getLong(1))
        .orElseThrow();
  }

  /** A kernel for whose statements the database's clock stands at this moment. */
  private static Kernel kernelAt(Instant moment) {
    var seconds =
        BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9));
    var url = TestServer.mysql().url() + "/?sessionVariables=timestamp=" + seconds;
    return kernel(Map.of(Setting.DB_URL.key(), url));
  }

  private static Kernel kernel(Map<String, String> others) {
    return Kernel.start(
        TestServer.settings(TestServer.mysql(), others),
        Clock.systemUTC(),
        NetworkRequestsIT.class.getClassLoader());
  }
}
