package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.handover.Handover;
import org.colloquy.members.boundary.Members;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.permissions.Refused;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.junit.jupiter.api.Test;

/** Who may call a boundary. */
public interface PermissionCases {

  @Test
  default void nobodySignedInIsRefused() {
    var tenant = Networks.make("permission-none");
    assertThatThrownBy(
            () -> BoundTenant.call(tenant, () -> Beans.of(Communities.class).list(firstPage())))
        .isInstanceOf(Refused.class);
  }

  @Test
  default void aMemberMayDoWhatMembersDoAndNoMore() throws Exception {
    var tenant = Networks.make("permission-member");
    var member = SignedIn.member(UUID.randomUUID());
    var page =
        BoundTenant.call(
            tenant, () -> member.call(() -> Beans.of(Communities.class).list(firstPage())));
    assertThat(page.items()).isEmpty();
    assertThatThrownBy(
            () ->
                BoundTenant.call(
                    tenant,
                    () ->
                        member.call(
                            () ->
                                Beans.of(Communities.class)
                                    .create(
                                        RequestKey.fresh(),
                                        new CommunityDraft(
                                            "Nursing", null, "For all who nurse", false)))))
        .isInstanceOf(Refused.class);
  }

  @Test
  default void aMethodThatSaysNotWhoMayCallItIsCalledByNobody() throws Exception {
    var tenant = Networks.make("permission-ungated");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Ungated.class).enter()))
        .hasStackTraceContaining("does not say who may call it");
  }

  @Test
  default void whatIsRefusedIsToldOnceAndReadingIsNot() throws Exception {
    var tenant = Networks.make("permission-told");
    var ada = Person.of(tenant, "Ada");
    assertThatThrownBy(() -> ada.does(() -> Beans.of(Members.class).remove(ada.id())))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ada.does(() -> Beans.of(Handover.class).checklist()))
        .isInstanceOf(Refused.class);
    assertThat(Beans.of(RefusalWatch.class).of(ada.signedIn().holder()))
        .containsExactly(ada.id() + " Members.remove MEMBER_REMOVE");
    assertThat(CurrentCall.get()).as("when it is over").isEmpty();
  }

  @Test
  default void aCallThatForgotToAskForTheThingItIsAboutIsUndone() throws Exception {
    var tenant = Networks.make("permission-forgot");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var community =
        admin.does(
            () ->
                Beans.of(Communities.class)
                    .create(
                        RequestKey.fresh(),
                        new CommunityDraft("Nursing", null, "For all who nurse", false)));
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Ungated.class).rename(community)))
        .hasStackTraceContaining("forgot to ask for COMMUNITY_EDIT");
    assertThat(admin.does(() -> Beans.of(Communities.class).open(community)).purpose())
        .isEqualTo("For all who nurse");
  }

  @Test
  default void aRightThatIsGoneIsGoneForARequestThatBeganWithIt() throws Exception {
    var tenant = Networks.make("permission-gone");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var steward = Person.of(tenant, "Steward", Roles.EXCHANGE_STEWARD);
    var open = new CountDownLatch(0);
    steward.does(() -> Beans.of(Ungated.class).answer(open, open));

    var members = Beans.of(Members.class);
    admin.does(
        () -> members.changeRoles(steward.id(), members.get(steward.id()).version(), Set.of()));

    assertThatThrownBy(() -> steward.does(() -> Beans.of(Ungated.class).answer(open, open)))
        .isInstanceOf(Refused.class);
    assertThat(Beans.of(RefusalWatch.class).of(steward.signedIn().holder()))
        .containsExactly(steward.id() + " Ungated.answer JOINT_INVITATION_ANSWER");
  }

  @Test
  default void whoLosesARightWhileTheyUseItLosesItAfterwards() throws Exception {
    var tenant = Networks.make("permission-meanwhile");
    var admin = Person.of(tenant, "Admin", Roles.NETWORK_ADMIN);
    var steward = Person.of(tenant, "Steward", Roles.EXCHANGE_STEWARD);
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var answer =
          threads.submit(
              () -> {
                steward.does(() -> Beans.of(Ungated.class).answer(begun, goOn));
                return null;
              });
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      var removal =
          threads.submit(
              () -> {
                admin.does(() -> Beans.of(Members.class).remove(steward.id()));
                return null;
              });
      assertThatThrownBy(() -> removal.get(1, TimeUnit.SECONDS))
          .as("the removal waits for the answer")
          .isInstanceOf(TimeoutException.class);
      goOn.countDown();
      answer.get(20, TimeUnit.SECONDS);
      removal.get(20, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
    assertThatThrownBy(() -> steward.does(() -> Beans.of(Ungated.class).answer(begun, goOn)))
        .isInstanceOf(Refused.class);
  }

  private static PageRequest firstPage() {
    return new PageRequest(0, 20);
  }
}
