package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.UUID;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.junit.jupiter.api.Test;

/** Who may call a boundary. */
public interface PermissionCases {

  @Test
  default void nobodySignedInIsRefused() {
    var tenant = Networks.make("permission-none");
    assertThatThrownBy(
            () -> BoundTenant.call(tenant, () -> Beans.of(Communities.class).list(firstPage())))
        .isInstanceOf(EJBAccessException.class);
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
        .isInstanceOf(EJBAccessException.class);
  }

  private static PageRequest firstPage() {
    return new PageRequest(0, 20);
  }
}
