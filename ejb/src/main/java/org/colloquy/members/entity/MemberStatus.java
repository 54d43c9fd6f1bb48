package org.colloquy.members.entity;

/** Where somebody stands in a network. */
public enum MemberStatus {
  /** Known to it, without an account: no member, and in no list of them. */
  CONTACT,
  /** Asked to join and not been here yet. */
  INVITED,
  ACTIVE,
  /** Kept out for now by an admin. */
  DISABLED,
  /** Gone; name and address are wiped. */
  REMOVED
}
