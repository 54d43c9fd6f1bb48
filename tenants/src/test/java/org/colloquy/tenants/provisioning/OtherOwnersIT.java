package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.realms.OwnedRealm;
import org.colloquy.tenants.realms.RealmPlan;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network takes a name under which there is something already that was not made for it. */
class OtherOwnersIT {

  private static Node node;
  private static Traces traces;

  @BeforeAll
  static void start() {
    node = Node.start(TestStack.shared().settings());
    traces = new Traces(TestStack.shared());
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  /** Who made the realm that is there. */
  enum Owner {
    PLATFORM,
    ANOTHER_NETWORK,
    BY_HAND
  }

  /**
   * The person there has the address of the new network's admin, as an attacker would choose it.
   */
  @ParameterizedTest
  @EnumSource(Owner.class)
  void realmOfAnotherOwnerAndItsPeopleStayAsTheyAre(Owner owner) {
    var slug = new Slug("owned-by-" + owner.name().toLowerCase(Locale.ROOT).replace("_", "-"));
    var plan = Node.plan(slug.value());
    make(owner, slug);
    traces.add(slug, plan.admin().email());
    var before = traces.of(slug);
    var passwords = traces.passwordsOf(slug, plan.admin().email());
    assertThat(passwords).hasSize(1);

    var run = node.provisioning().start(plan, Node.OPERATOR);
    var failed = node.await(run, RunState.FAILED);
    assertThat(traces.passwordsOf(slug, plan.admin().email())).isEqualTo(passwords);
    assertThat(failed.fault()).doesNotContain(plan.admin().email().value());

    assertThat(node.provisioning().giveUp(run.id())).isTrue();
    node.await(run, RunState.GIVEN_UP);

    assertThat(traces.passwordsOf(slug, plan.admin().email())).isEqualTo(passwords);
    assertThat(traces.of(slug)).isEqualTo(before).contains("realm");
    traces.removeRealm(slug);
  }

  @Test
  void schemaThatNobodyKnowsKeepsItsName() {
    var plan = Node.plan("left-over-schema");
    var provisioner = new Sql(node.kernel().databases().provisioner());
    provisioner.update("CREATE SCHEMA `" + plan.slug().schemaName() + "`");

    assertThatThrownBy(() -> node.provisioning().start(plan, Node.OPERATOR))
        .isInstanceOf(NameTaken.class);

    assertThat(node.kernel().registry().bySlug(plan.slug())).isEmpty();
    assertThat(node.provisioning().latest(plan.slug())).isEmpty();
    assertThat(traces.of(plan.slug())).containsExactly("schema");
  }

  private static void make(Owner owner, Slug slug) {
    var setup = node.kernel().realms().setup();
    var issuer = setup.issuerOf(slug.value());
    switch (owner) {
      case PLATFORM -> make(OwnedRealm.ofPlatform(issuer));
      case ANOTHER_NETWORK -> make(new OwnedRealm(issuer, new TenantId(Ids.next())));
      case BY_HAND -> traces.makeForeignRealm(slug);
    }
  }

  private static void make(OwnedRealm realm) {
    var setup = node.kernel().realms().setup();
    setup.storeAccount(realm);
    setup.create(
        new RealmPlan(
            realm,
            "Theirs",
            node.kernel().sites().platform(),
            Locale.ENGLISH,
            Set.of(Roles.OPERATOR),
            List.of()));
  }
}
