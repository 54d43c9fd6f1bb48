package org.colloquy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.handover.Handover;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.SaysItOnlyReads;
import org.colloquy.incontainer.SignedIn;
import org.colloquy.incontainer.Statements;
import org.colloquy.letters.boundary.Undelivered;
import org.colloquy.look.boundary.Branding;
import org.colloquy.members.Arrival;
import org.colloquy.members.MemberSearch;
import org.colloquy.members.boundary.Members;
import org.colloquy.members.boundary.SignIns;
import org.colloquy.networks.SuspensionDraft;
import org.colloquy.networks.boundary.NetworkConsole;
import org.colloquy.permissions.Refused;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** What stands in a network's log after something was done there. */
public interface AuditCases {

  @Test
  default void aChangeIsNotedWithWhoDidWhatToWhomAndWithBeforeAndAfter() throws Exception {
    var tenant = Networks.make("audit-change");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var ada = Person.of(tenant, "Ada");
    try (var origin = CallOrigin.bind("192.0.2.7")) {
      assertThat(origin).isNotNull();
      admin.does(() -> Beans.of(Members.class).changeRoles(ada.id(), 0, Set.of(Roles.CONVENER)));
    }
    assertThat(entries(tenant))
        .containsExactly(admin.id() + " network-admin ROLES_GIVE Member:" + ada.id() + " DONE");
    assertThat(details(tenant))
        .singleElement()
        .asString()
        .startsWith("192.0.2.7 ")
        .contains("{\"after\":\"convener, member\",\"before\":\"member\",\"name\":\"roles\"}");
  }

  @Test
  default void whatIsAddedIsNotedWithItsFields() throws Exception {
    var tenant = Networks.make("audit-add");
    var convener = Person.of(tenant, "Cora", Roles.CONVENER);
    convener.does(
        () ->
            Beans.of(Communities.class)
                .create(
                    RequestKey.fresh(),
                    new CommunityDraft("Nursing", null, "For all who nurse", false)));
    assertThat(entries(tenant))
        .singleElement()
        .asString()
        .startsWith(convener.id() + " convener COMMUNITY_FOUND Community:");
    assertThat(details(tenant))
        .singleElement()
        .asString()
        .contains("{\"after\":\"Nursing\",\"before\":null,\"name\":\"name\"}")
        .contains("\"how\":\"ADDED\"");
  }

  /** Where a site describes an operation for it, the isolation suite looks for the entry. */
  @Test
  default void whatOnlyPagesAndTheSignInCallIsNotedToo() throws Exception {
    var tenant = Networks.make("audit-each");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    Person.example(tenant, "Made");
    Person.withStatus(tenant, "Invited", "INVITED");
    var look = Beans.of(Branding.class);
    leaves(tenant, "LOOK_CHANGE", () -> admin.does(() -> look.paint("005a9c")));
    leaves(tenant, "LOOK_CHANGE", () -> admin.does(() -> look.showLogo(picture())));
    leaves(tenant, "LOOK_CHANGE", () -> admin.does(look::dropLogo));
    leaves(
        tenant,
        "EXAMPLES_REMOVE",
        () -> admin.does(() -> Beans.of(Handover.class).removeExamples()));
    var signIns = Beans.of(SignIns.class);
    var guest =
        new Arrival(
            "subject-of-guest",
            new EmailAddress("guest@example.org"),
            true,
            "Gus",
            "Guest",
            Set.of(Roles.MEMBER));
    leaves(tenant, "SIGN_IN", () -> BoundTenant.call(tenant, () -> signIns.arrive(guest)));
    leaves(tenant, "SIGN_IN", () -> BoundTenant.run(tenant, () -> signIns.end("sid")));
    leaves(
        tenant,
        "MEMBER_INVITE",
        () -> admin.does(() -> Beans.of(Members.class).remindAll(RequestKey.fresh())));
    comesBack(tenant, admin);
    leaves(
        tenant,
        "UNDELIVERED_TRY",
        () -> admin.does(() -> Beans.of(Undelivered.class).tryAgain(admin.id())));
    comesBack(tenant, admin);
    leaves(
        tenant,
        "MAIL_CHOICES_CHANGE",
        () -> admin.does(() -> Beans.of(Undelivered.class).tryMineAgain()));
  }

  private static void comesBack(Tenant tenant, Person person) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + tenant.schema()
                + "`.address_fault (member_id, address, since, reason)"
                + " VALUES (?, X'00', UTC_TIMESTAMP(6), '550')",
            person.id());
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static void leaves(Tenant tenant, String action, Person.Act act) throws Exception {
    var before = Networks.noted(tenant).size();
    act.run();
    assertThat(Networks.noted(tenant).stream().skip(before)).contains(action);
  }

  @Test
  default void whatIsUndoneIsNotNoted() throws Exception {
    var tenant = Networks.make("audit-undone");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Members.class).disable(admin.id())))
        .as("the only admin")
        .isInstanceOf(Conflict.class);
    assertThat(entries(tenant)).isEmpty();
    assertThat(details(tenant)).isEmpty();
  }

  @Test
  default void whoReadsLeavesNothing() throws Exception {
    var tenant = Networks.make("audit-read");
    var ada = Person.of(tenant, "Ada");
    ada.does(() -> Beans.of(Members.class).list(MemberSearch.named(""), new PageRequest(0, 20)));
    ada.does(() -> Beans.of(Communities.class).list(new PageRequest(0, 20)));
    assertThat(entries(tenant)).isEmpty();
  }

  @Test
  default void aStatementThatChangesManyIsNotedToo() throws Exception {
    var tenant = Networks.make("audit-many");
    Person.of(tenant, "Ada");
    Person.of(tenant, "Ben");
    BoundTenant.run(
        tenant,
        () ->
            Beans.of(Statements.class)
                .changeMany("update Member m set m.country = 'GB' where m.example = false"));
    BoundTenant.run(
        tenant, () -> Beans.of(Statements.class).change("UPDATE member SET country = 'KE'"));
    BoundTenant.run(
        tenant, () -> Beans.of(Statements.class).change("DELETE FROM member WHERE id = X'00'"));
    assertThat(details(tenant))
        .containsExactlyInAnyOrder(
            "null [{\"how\":\"CHANGED\",\"kind\":\"Member\",\"rows\":2}]",
            "null [{\"how\":\"CHANGED\",\"kind\":\"Statement\",\"rows\":2}]");
  }

  @Test
  default void whoSaysThatItOnlyReadsCannotChangeAnything() throws Exception {
    var tenant = Networks.make("audit-sneaky");
    var ada = Person.of(tenant, "Ada");
    assertThatThrownBy(
            () ->
                ada.does(
                    () ->
                        Beans.of(SaysItOnlyReads.class)
                            .changeInPassing("UPDATE member SET country = 'KE'")))
        .hasStackTraceContaining("SaysItOnlyReads.changeInPassing says that it changes nothing");
    assertThat(
            BoundTenant.call(
                tenant,
                () ->
                    Beans.of(Statements.class)
                        .inTenant("SELECT COUNT(*) FROM member WHERE country = 'KE'")))
        .isEqualTo(0L);
    assertThat(entries(tenant)).isEmpty();
  }

  @Test
  default void whatIsRefusedLeavesOneLine() throws Exception {
    var tenant = Networks.make("audit-refused");
    var ada = Person.of(tenant, "Ada");
    assertThatThrownBy(() -> ada.does(() -> Beans.of(Members.class).remove(ada.id())))
        .isInstanceOf(Refused.class);
    assertThat(entries(tenant)).contains(ada.id() + " - MEMBER_REMOVE - REFUSED");
  }

  @Test
  default void whoIsRefusedAgainAndAgainDoesNotFillTheLog() throws Exception {
    var tenant = Networks.make("audit-knocking");
    var ada = Person.of(tenant, "Ada");
    var ben = Person.of(tenant, "Ben");
    for (var tried = 0; tried < 50; tried++) {
      assertThatThrownBy(() -> ada.does(() -> Beans.of(Members.class).remove(ada.id())))
          .isInstanceOf(Refused.class);
    }
    assertThat(entries(tenant))
        .filteredOn(line -> line.endsWith(" REFUSED"))
        .as("of one minute, or of the two that this took")
        .hasSizeBetween(20, 40);
    assertThatThrownBy(() -> ben.does(() -> Beans.of(Members.class).remove(ben.id())))
        .isInstanceOf(Refused.class);
    assertThat(details(tenant)).anySatisfy(line -> assertThat(line).contains("LEFT_OUT"));
  }

  @Test
  default void whatAnOperatorDoesWithAJointSessionStandsInThePlatformsLog() throws Exception {
    var tenant = Networks.make("audit-joint");
    var joint = ExchangeWorld.send("Harvest", tenant);
    assertThat(
            Networks.sql()
                .list(
                    "SELECT CONCAT_WS(' ', actor, action, detail) AS line FROM"
                        + " colloquy_control.audit_entry WHERE detail LIKE ? ORDER BY id",
                    row -> row.getString("line"),
                    "%" + joint))
        .containsExactly(
            "operator JOINT_SESSION_DRAFT drafted " + joint,
            "operator JOINT_SESSION_SEND sent " + joint);
  }

  @Test
  default void whatAnOperatorDoesToANetworkStandsInItsOwnLogAndInThePlatforms() throws Exception {
    var tenant = Networks.make("audit-suspended");
    var console = Beans.of(NetworkConsole.class);
    var operator = SignedIn.operator();
    operator.call(
        () ->
            console.suspend(
                "audit-suspended", new SuspensionDraft("Nobody pays"), "Olga Operator"));
    operator.call(() -> console.resume("audit-suspended"));
    assertThat(entries(tenant))
        .containsExactly(
            "operator:operator operator NETWORK_SUSPEND Network:" + tenant.id() + " DONE",
            "operator:operator operator NETWORK_RESUME Network:" + tenant.id() + " DONE");
    assertThat(details(tenant)).anySatisfy(line -> assertThat(line).contains("Nobody pays"));
    assertThat(
            Networks.sql()
                .list(
                    "SELECT CONCAT_WS(' ', actor, action, detail) AS line FROM"
                        + " colloquy_control.audit_entry WHERE tenant_id = ? ORDER BY id",
                    row -> row.getString("line"),
                    tenant.id()))
        .containsExactly("operator NETWORK_SUSPEND Nobody pays", "operator NETWORK_RESUME ");
  }

  @Test
  default void ofSomebodyWhoIsErasedNothingCanBeReadAnyMore() throws Exception {
    var tenant = Networks.make("audit-erased");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var zelda = Person.of(tenant, "Zelda");
    admin.does(() -> Beans.of(Members.class).changeRoles(zelda.id(), 0, Set.of(Roles.CONVENER)));
    admin.does(() -> Beans.of(Members.class).remove(zelda.id()));
    assertThat(entries(tenant))
        .containsExactly(
            admin.id() + " network-admin ROLES_GIVE Member:" + zelda.id() + " DONE",
            admin.id() + " network-admin MEMBER_REMOVE Member:" + zelda.id() + " DONE");
    assertThat(details(tenant))
        .singleElement(STRING)
        .as("of the removal itself")
        .contains("\"name\":\"status\"", "\"kind\":\"Erasure\"")
        .doesNotContain("Zelda", "before");
  }

  @Test
  default void entriesAreSealedWithinSeconds() throws Exception {
    var tenant = Networks.make("audit-sealed");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var ada = Person.of(tenant, "Ada");
    admin.does(() -> Beans.of(Members.class).disable(ada.id()));
    var deadline = System.nanoTime() + 5_000_000_000L;
    while (seals(tenant) == 0) {
      assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static List<String> entries(Tenant tenant) {
    return Networks.sql()
        .list(
            "SELECT CONCAT_WS(' ', actor, COALESCE(role, '-'), action,"
                + " COALESCE(CONCAT(object_kind, ':', object_id), '-'), outcome) AS line FROM `"
                + tenant.logSchema()
                + "`.entry ORDER BY seq",
            row -> row.getString("line"));
  }

  private static List<String> details(Tenant tenant) {
    return Networks.sql()
        .list(
            "SELECT CONCAT(COALESCE(address, 'null'), ' ', changes) AS line FROM `"
                + tenant.schema()
                + "`.audit_detail WHERE changes IS NOT NULL",
            row -> row.getString("line"));
  }

  private static long seals(Tenant tenant) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM `" + tenant.logSchema() + "`.seal", row -> row.getLong(1))
        .orElseThrow();
  }
}
