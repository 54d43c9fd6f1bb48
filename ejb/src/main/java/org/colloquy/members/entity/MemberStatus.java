package org.colloquy.members.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody stands in a network. */
public enum MemberStatus {
  /** Known to it, without an account: no member, and in no list of them. */
  CONTACT,
  /** Asked to join and not been here yet. */
  INVITED,
  ACTIVE,
  /** Kept out for now by an admin. */
  DISABLED,
  /** Turned out to be somebody else, whose rows theirs are since; may turn out not to be. */
  MERGED,
  /** Gone; name and address are wiped. */
  REMOVED;

  /** Those of members: who takes part, is asked to, or is kept out for now. */
  public static Set<MemberStatus> ofMembers() {
    return EnumSet.of(INVITED, ACTIVE, DISABLED);
  }
}
