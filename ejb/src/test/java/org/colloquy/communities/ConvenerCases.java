package org.colloquy.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.communities.boundary.CommunityPerson;
import org.colloquy.communities.boundary.CommunityView;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.handover.Handover;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.members.boundary.Members;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Who convenes a community, who decides that, and what is left when a convener goes. */
public interface ConvenerCases {

  @Test
  default void whoLosesTheRoleConvenesNothingUntilItComesBack() throws Exception {
    Tenant network = Networks.make("conveners-role");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    Person hazel = Person.of(network, "Hazel", Roles.CONVENER);
    UUID community = founded(imran, "Nursing");
    UUID session =
        imran.does(
            () ->
                Beans.of(SessionPlanning.class)
                    .create(RequestKey.fresh(), draft(community), false));

    giveRoles(admin, imran, Set.of());
    Person without = imran.withRoles();
    refusedAsUnknown(() -> edit(without, community));
    refusedAsUnknown(() -> choose(without, community, hazel.id()));
    refusedAsUnknown(() -> end(without, community, imran.id()));
    assertThatThrownBy(
            () ->
                without.does(() -> planning().create(RequestKey.fresh(), draft(community), false)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> without.does(() -> planning().publish(session)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(opened(without, community))
        .satisfies(
            view -> {
              assertThat(view.organiser()).isFalse();
              assertThat(view.convening()).isFalse();
              assertThat(view.joined()).isTrue();
              assertThat(view.conveners()).isEmpty();
            });
    assertThat(people(without, community)).noneMatch(CommunityPerson::convener);

    giveRoles(admin, imran, Set.of(Roles.CONVENER));
    edit(imran, community);
    imran.does(() -> planning().publish(session));
    assertThat(names(opened(hazel, community))).containsExactly(imran.name());
  }

  @Test
  default void adminsAndConvenersOfTheCommunityChooseOthersAndNobodyElseDoes() throws Exception {
    Tenant network = Networks.make("conveners-choose");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person founder = Person.of(network, "Founder", Roles.CONVENER);
    Person first = Person.of(network, "First", Roles.CONVENER);
    Person second = Person.of(network, "Second", Roles.CONVENER);
    UUID community = founded(founder, "Nursing");
    for (Person stranger :
        List.of(
            Person.of(network, "Member"),
            Person.of(network, "Steward", Roles.EXCHANGE_STEWARD),
            Person.of(network, "Elsewhere", Roles.CONVENER))) {
      refusedAsUnknown(() -> choose(stranger, community, first.id()));
      refusedAsUnknown(() -> choose(stranger, community, stranger.id()));
      refusedAsUnknown(() -> end(stranger, community, founder.id()));
      refusedAsUnknown(() -> edit(stranger, community));
      stranger.does(() -> communities().join(community));
      refusedAsUnknown(() -> choose(stranger, community, stranger.id()));
    }
    assertThatThrownBy(
            () -> BoundTenant.run(network, () -> communities().addConvener(community, first.id())))
        .isInstanceOf(EJBAccessException.class);

    choose(founder, community, first.id());
    choose(first, community, second.id());
    assertThat(names(opened(admin, community)))
        .containsExactly(first.name(), founder.name(), second.name());
    edit(second, community);
    assertThat(opened(first, community).organiser()).isTrue();
  }

  @Test
  default void onlyWhoTakesPartAndHasTheRoleCanBeChosen() throws Exception {
    Tenant network = Networks.make("conveners-eligible");
    Tenant elsewhere = Networks.make("conveners-elsewhere");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person founder = Person.of(network, "Founder", Roles.CONVENER);
    UUID community = founded(founder, "Nursing");
    Person invited = Person.withStatus(network, "Invited", "INVITED", Roles.CONVENER);
    Person paused = Person.withStatus(network, "Paused", "DISABLED", Roles.CONVENER);
    Person removed = Person.withStatus(network, "Removed", "REMOVED", Roles.CONVENER);
    Person foreign = Person.of(elsewhere, "Foreign", Roles.CONVENER);

    for (Person chooser : List.of(admin, founder)) {
      for (Person plain :
          List.of(
              Person.of(network, "Plain" + chooser.givenName()),
              Person.of(network, "Steward" + chooser.givenName(), Roles.EXCHANGE_STEWARD),
              admin)) {
        refused("convener-role", () -> choose(chooser, community, plain.id()));
      }
      refusedAsUnknown(() -> choose(chooser, community, removed.id()));
      refusedAsUnknown(() -> choose(chooser, community, foreign.id()));
      refusedAsUnknown(() -> choose(chooser, community, UUID.randomUUID()));
    }
    for (Person away : List.of(invited, paused)) {
      refused("convener-away", () -> choose(admin, community, away.id()));
      refusedAsUnknown(() -> choose(founder, community, away.id()));
    }
    assertThat(names(opened(founder, community))).containsExactly(founder.name());
    assertThat(people(founder, community)).hasSize(1);
  }

  @Test
  default void nobodyButAnAdminTakesItFromAnotherConvener() throws Exception {
    Tenant network = Networks.make("conveners-end");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person founder = Person.of(network, "Founder", Roles.CONVENER);
    Person second = Person.of(network, "Second", Roles.CONVENER);
    Person third = Person.of(network, "Third", Roles.CONVENER);
    UUID community = founded(founder, "Nursing");
    choose(founder, community, second.id());
    choose(founder, community, third.id());

    refused("convener-other", () -> end(second, community, founder.id()));
    refused("convener-other", () -> end(founder, community, second.id()));
    end(second, community, second.id());
    end(admin, community, founder.id());
    refused("last-convener", () -> end(third, community, third.id()));
    refused("last-convener", () -> end(admin, community, third.id()));
    refused("last-convener", () -> third.does(() -> communities().leave(community)));
    second.does(() -> communities().leave(community));
    assertThat(names(opened(admin, community))).containsExactly(third.name());
  }

  @Test
  default void whoCannotActDoesNotCountAsAnotherConvener() throws Exception {
    Tenant network = Networks.make("conveners-count");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person founder = Person.of(network, "Founder", Roles.CONVENER);
    Person second = Person.of(network, "Second", Roles.CONVENER);
    UUID community = founded(founder, "Nursing");
    choose(founder, community, second.id());

    admin.does(() -> Beans.of(Members.class).disable(second.id()));
    assertThat(names(opened(founder, community))).containsExactly(founder.name());
    refused("last-convener", () -> founder.does(() -> communities().leave(community)));
    admin.does(() -> Beans.of(Members.class).enable(second.id()));
    founder.does(() -> communities().leave(community));
    assertThat(names(opened(admin, community))).containsExactly(second.name());
  }

  @Test
  default void adminsLookAfterWhatTheLastConvenerLeaves() throws Exception {
    Tenant network = Networks.make("conveners-left");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    Person hazel = Person.of(network, "Hazel", Roles.CONVENER);
    UUID alone = founded(imran, "Nursing");
    UUID shared = founded(imran, "Pharmacy");
    choose(imran, shared, hazel.id());
    assertThat(left(admin, imran)).containsExactly("Nursing");
    assertThat(left(admin, hazel)).isEmpty();
    assertThatThrownBy(() -> left(hazel, imran)).isInstanceOf(EJBAccessException.class);

    admin.does(() -> Beans.of(Members.class).disable(imran.id()));
    assertThat(names(opened(hazel, alone))).isEmpty();
    edit(admin, alone);
    admin.does(() -> Beans.of(Members.class).enable(imran.id()));
    assertThat(names(opened(hazel, alone))).containsExactly(imran.name());

    admin.does(() -> Beans.of(Members.class).remove(imran.id()));
    assertThat(names(opened(hazel, alone))).isEmpty();
    assertThat(people(hazel, alone)).isEmpty();
    assertThat(people(hazel, shared)).noneMatch(person -> person.name().isEmpty());
    assertThat(admin.does(() -> communities().list(new PageRequest(0, 20))).items())
        .filteredOn(line -> line.conveners() == 0)
        .extracting(line -> line.name())
        .containsExactly("Nursing");
    choose(admin, alone, hazel.id());
    edit(hazel, alone);
  }

  @Test
  default void adminsLookAfterWhatMadeUpPeopleConvened() throws Exception {
    Tenant network = Networks.make("conveners-examples");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person madeUp = Person.example(network, "Madeup", Roles.CONVENER);
    Person hazel = Person.of(network, "Hazel", Roles.CONVENER);
    UUID real = founded(madeUp, "Nursing");
    founded(madeUp, "Made up", true);
    UUID shared = founded(madeUp, "Pharmacy");
    choose(madeUp, shared, hazel.id());

    assertThat(admin.does(() -> communities().leftByExamples()).stream().map(Convening.Named::name))
        .containsExactly("Nursing");
    admin.does(() -> Beans.of(Handover.class).removeExamples());

    assertThat(names(opened(admin, real))).isEmpty();
    assertThat(names(opened(admin, shared))).containsExactly(hazel.name());
    choose(admin, real, hazel.id());
    assertThat(names(opened(admin, real))).containsExactly(hazel.name());
  }

  private static void giveRoles(Person admin, Person to, Set<String> roles) throws Exception {
    Members members = Beans.of(Members.class);
    admin.does(() -> members.changeRoles(to.id(), members.get(to.id()).version(), roles));
  }

  private static Communities communities() {
    return Beans.of(Communities.class);
  }

  private static SessionPlanning planning() {
    return Beans.of(SessionPlanning.class);
  }

  private static UUID founded(Person founder, String name) throws Exception {
    return founded(founder, name, false);
  }

  private static UUID founded(Person founder, String name, boolean example) throws Exception {
    return founder.does(
        () ->
            communities()
                .create(
                    RequestKey.fresh(),
                    new CommunityDraft(name, null, "To learn from each other.", example)));
  }

  private static CommunityView opened(Person reader, UUID community) throws Exception {
    return reader.does(() -> communities().open(community));
  }

  private static List<CommunityPerson> people(Person reader, UUID community) throws Exception {
    return reader.does(() -> communities().people(community, new PageRequest(0, 50))).items();
  }

  private static List<String> names(CommunityView view) {
    return view.conveners().stream().map(CommunityView.Person::name).toList();
  }

  private static List<String> left(Person admin, Person convener) throws Exception {
    return admin.does(() -> communities().leftBy(convener.id())).stream()
        .map(Convening.Named::name)
        .toList();
  }

  private static void edit(Person editor, UUID community) throws Exception {
    CommunityView view = opened(editor, community);
    editor.does(
        () ->
            communities()
                .edit(
                    community,
                    view.version(),
                    new CommunityDraft(view.name(), null, "By " + editor.name() + ".", false)));
  }

  private static void choose(Person chooser, UUID community, UUID chosen) throws Exception {
    chooser.does(() -> communities().addConvener(community, chosen));
  }

  private static void end(Person who, UUID community, UUID convener) throws Exception {
    who.does(() -> communities().removeConvener(community, convener));
  }

  private static void refusedAsUnknown(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotFound.class);
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo(code));
  }

  private static SessionDraft draft(UUID community) {
    return SampleDraft.titled("For the community")
        .with("communityId", community.toString())
        .draft();
  }
}
