package org.colloquy.tenants.realms;

import java.util.Locale;
import java.util.Set;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** Of whom an authenticator's code is asked beside the password, from their next sign-in on. */
enum SecondFactor {
  NONE,
  OPERATORS,
  ADMINS;

  /** Keycloak's name for "set an authenticator up". */
  static final String ACTION = "CONFIGURE_TOTP";

  static SecondFactor of(Settings settings) {
    return valueOf(settings.get(Setting.SECOND_FACTOR).toUpperCase(Locale.ROOT));
  }

  /** Whether it is asked of somebody with these roles. */
  boolean isAskedOf(Set<String> roles) {
    return switch (this) {
      case NONE -> false;
      case OPERATORS -> roles.contains(Roles.OPERATOR);
      case ADMINS -> roles.contains(Roles.OPERATOR) || roles.contains(Roles.NETWORK_ADMIN);
    };
  }
}
