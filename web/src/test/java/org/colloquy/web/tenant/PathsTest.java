package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.colloquy.tenants.Roles;
import org.junit.jupiter.api.Test;

class PathsTest {

  @Test
  void failsClosed() {
    assertThat(Paths.isPublic("/something/new")).isFalse();
    assertThat(Paths.isPublic("/platformish")).isFalse();
    assertThat(Paths.isPublic("/sessions/list")).isFalse();
    assertThat(Paths.isPublic("/")).isTrue();
    assertThat(Paths.isPublic("/platform/start")).isTrue();
  }

  @Test
  void keepsEachSitesPagesToThatSite() {
    assertThat(Paths.existsOn(Site.Kind.PLATFORM, "/sessions/list")).isFalse();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/operator/home")).isFalse();
    assertThat(Paths.existsOn(Site.Kind.NETWORK, "/sessions/list")).isTrue();
    assertThat(Paths.existsOn(Site.Kind.NOBODY, "/login/start")).isFalse();
  }

  @Test
  void asksForTheRoleWhereOneIsNeeded() {
    assertThat(Paths.rolesFor("/admin/home")).contains(Set.of(Roles.NETWORK_ADMIN));
    assertThat(Paths.rolesFor("/operator/home")).contains(Set.of(Roles.OPERATOR));
    assertThat(Paths.rolesFor("/people/list")).isEmpty();
  }
}
