package org.colloquy.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.Roles;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final UUID IMRAN = UUID.fromString("0198c5a4-7d1e-7b3f-8f2a-000000000001");
  private static final Scope NURSING =
      Scope.community(UUID.fromString("0198c5a4-7d1e-7b3f-8f2a-0000000000c1"));
  private static final Scope PHARMACY =
      Scope.community(UUID.fromString("0198c5a4-7d1e-7b3f-8f2a-0000000000c2"));
  private static final Scope SESSION =
      Scope.session(UUID.fromString("0198c5a4-7d1e-7b3f-8f2a-0000000000d1"));
  private static final Holding CONVENES_NURSING = new Holding(Roles.CONVENER, NURSING);

  @Test
  void everyPermissionIsGivenToSomebody() {
    assertThat(Permission.values())
        .allSatisfy(
            permission ->
                assertThat(
                        !RoleRights.giving(permission).isEmpty()
                            || RoleRights.WORK.scopes().contains(permission)
                            || Arrays.stream(LinkPurpose.values())
                                .anyMatch(each -> RoleRights.of(each).contains(permission)))
                    .as(permission.name())
                    .isTrue());
  }

  @Test
  void noRoleOfANetworkGivesAnythingOfThePlatform() {
    assertThat(Role.values())
        .filteredOn(role -> role.kind() == ScopeKind.NETWORK)
        .allSatisfy(
            role ->
                assertThat(RoleRights.of(role))
                    .noneMatch(permission -> permission.kind() == ScopeKind.PLATFORM));
  }

  @Test
  void anOperatorMayDoNothingInANetwork() {
    var operator = Holder.Person.ofPlatform("op", Set.of(Roles.OPERATOR, Roles.NETWORK_ADMIN));
    assertThat(held(operator))
        .isEqualTo(union(RoleRights.of(Role.OPERATOR), RoleRights.of(Role.ANYBODY)));
    assertThat(Decision.letsIn(operator, Permission.ROSTER_READ)).isFalse();
  }

  @Test
  void aMemberWhoClaimsToBeAnOperatorIsNone() {
    var member = person(Set.of(Roles.MEMBER, Roles.OPERATOR));
    assertThat(held(member))
        .isEqualTo(union(RoleRights.of(Role.MEMBER), RoleRights.of(Role.ANYBODY)));
  }

  @Test
  void anybodyMayDoWhatAnybodyMay() {
    assertThat(held(Holder.ANYBODY)).isEqualTo(RoleRights.of(Role.ANYBODY));
    assertThat(Decision.letsIn(Holder.ANYBODY, Permission.COMMUNITY_EDIT)).isFalse();
  }

  @Test
  void whoConvenesOneCommunityHasItsRightsThereAlone() {
    var imran = person(Set.of(Roles.MEMBER, Roles.CONVENER), CONVENES_NURSING);
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT, Place.of(NURSING))).isTrue();
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT, Place.of(PHARMACY))).isFalse();
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT)).isFalse();
    assertThat(Decision.holds(imran, Permission.SESSION_EDIT, Place.of(SESSION).in(NURSING)))
        .isTrue();
    assertThat(Decision.holds(imran, Permission.SESSION_EDIT, Place.of(SESSION).in(PHARMACY)))
        .isFalse();
  }

  @Test
  void beingChosenCountsForNothingWithoutTheRole() {
    var imran = person(Set.of(Roles.MEMBER), CONVENES_NURSING);
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT, Place.of(NURSING))).isFalse();
    assertThat(Decision.holds(imran, Permission.SESSION_EDIT, Place.of(SESSION).by(IMRAN)))
        .isFalse();
  }

  @Test
  void whoPlannedASessionRunsIt() {
    var imran = person(Set.of(Roles.MEMBER, Roles.CONVENER));
    assertThat(Decision.holds(imran, Permission.SESSION_EDIT, Place.of(SESSION).by(IMRAN)))
        .isTrue();
    assertThat(
            Decision.holds(imran, Permission.SESSION_EDIT, Place.of(SESSION).by(UUID.randomUUID())))
        .isFalse();
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT, Place.of(NURSING).by(IMRAN)))
        .as("an organiser of sessions convenes no community")
        .isFalse();
  }

  @Test
  void aStewardSeesWhoComesToJointSessionsAlone() {
    var steward = person(Set.of(Roles.MEMBER, Roles.EXCHANGE_STEWARD));
    assertThat(Decision.holds(steward, Permission.ROSTER_READ, Place.of(SESSION).jointly()))
        .isTrue();
    assertThat(Decision.holds(steward, Permission.ROSTER_READ, Place.of(SESSION))).isFalse();
    assertThat(
            Decision.holds(
                person(Set.of(Roles.MEMBER, Roles.CONVENER)),
                Permission.ROSTER_READ,
                Place.of(SESSION).jointly()))
        .isFalse();
  }

  @Test
  void aRoleInOneThingGivesOnlyWhatIsAboutOneThing() {
    assertThat(Role.values())
        .filteredOn(role -> role.kind().isNarrow())
        .allSatisfy(
            role ->
                assertThat(RoleRights.of(role))
                    .allMatch(permission -> permission.kind().isNarrow()));
  }

  @Test
  void whatARowSaysThatNobodyKnowsGivesNothing() {
    var future = new Holding("chair", new Scope(ScopeKind.COHORT, UUID.randomUUID()));
    var imran = person(Set.of(Roles.MEMBER, "chair"), future);
    assertThat(held(imran))
        .isEqualTo(union(RoleRights.of(Role.MEMBER), RoleRights.of(Role.ANYBODY)));
    assertThat(Decision.holds(imran, Permission.COMMUNITY_EDIT, Place.of(future.scope())))
        .isFalse();
  }

  @Test
  void aLinkIsGoodForItsPurposeAndItsKey() {
    var link = Holder.Link.of(LinkPurpose.INVITATION, "key");
    var opened = Place.of(Scope.link("key"));
    assertThat(Decision.letsIn(link, Permission.INVITATION_OPEN)).isTrue();
    assertThat(Decision.holds(link, Permission.INVITATION_OPEN, opened)).isTrue();
    assertThat(Decision.holds(link, Permission.INVITATION_OPEN, Place.of(Scope.link("another"))))
        .isFalse();
    assertThat(Decision.letsIn(link, Permission.NETWORK_CONFIRM)).isFalse();
    assertThat(Decision.letsIn(link, Permission.COMMUNITY_EDIT)).isFalse();
    assertThat(Decision.letsIn(person(Set.of(Roles.MEMBER)), Permission.INVITATION_OPEN)).isFalse();
  }

  @Test
  void aProgramMayDoWhatItWasMadeFor() {
    assertThat(held(RoleRights.WORK))
        .isEqualTo(union(RoleRights.WORK.scopes(), RoleRights.of(Role.ANYBODY)));
  }

  private static Holder.Person person(Set<String> roles, Holding... holdings) {
    return Holder.Person.member(IMRAN, roles, Set.of(holdings));
  }

  private static Set<Permission> held(Holder holder) {
    return Arrays.stream(Permission.values())
        .filter(permission -> Decision.holds(holder, permission))
        .collect(Collectors.toSet());
  }

  private static Set<Permission> union(Set<Permission> one, Set<Permission> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
