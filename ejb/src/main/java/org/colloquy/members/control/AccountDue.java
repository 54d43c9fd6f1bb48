package org.colloquy.members.control;

import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/** A member whose account has to follow the row. */
@JobKind(value = "member-account", lane = Lane.ACCOUNTS)
public record AccountDue(UUID member) {

  public AccountDue {
    Objects.requireNonNull(member, "It says whose account");
  }
}
