package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.handover.Milestone;

/** Somebody beside the first admin is invited or in; examples do not count. */
@Dependent
public class MembersInvited implements Milestone {

  @Inject private MemberRows members;

  @Override
  public String code() {
    return "members";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean reached() {
    return members.countReal() > 1;
  }
}
