package org.colloquy.members.control;

import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.JobKind;

/** A member whose account has to follow the row. */
@JobKind("member-account")
public record AccountDue(UUID member) {

  public AccountDue {
    Objects.requireNonNull(member, "It says whose account");
  }
}
