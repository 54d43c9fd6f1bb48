package org.colloquy.handover;

/**
 * A step on a new network's way, seen from what the network holds and never ticked by hand. The
 * modules that know the answer implement this as CDI beans; the admin's handover checklist shows
 * them.
 */
public interface Milestone {

  /** Names the step: "first-community". Its texts are "checklist." + code and so on. */
  String code();

  /** Lower comes first on the list. */
  int order();

  /** Whether the network has got there. Only called for admins, with the network bound. */
  boolean reached();
}
