package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.entity.Member;
import org.colloquy.shared.Conflict;

/** The made-up members. They go last, for others' examples point at them. */
@Dependent
public class MemberExamples implements ExampleContent {

  @Inject private MemberRows members;
  @Inject private Membership membership;

  @Override
  public String kind() {
    return "members";
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public long count() {
    return members.examples().size();
  }

  /** As if each was removed by hand. A real admin has to be there to stay. */
  @Override
  public void remove() {
    if (members.lockedAdmins().stream().allMatch(Member::isExample)) {
      throw new Conflict("last-admin");
    }
    members.examples().forEach(membership::remove);
  }
}
