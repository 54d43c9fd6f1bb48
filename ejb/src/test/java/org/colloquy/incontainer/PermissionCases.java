package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
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

  private static PageRequest firstPage() {
    return new PageRequest(0, 20);
  }
}
