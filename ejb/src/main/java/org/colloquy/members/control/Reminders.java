package org.colloquy.members.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.entity.Member;
import org.colloquy.permissions.Permission;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.boundary.Worklist;
import org.colloquy.tenants.mail.Allowance;

/**
 * Reminds everybody who was invited and has not come: lists them first, then goes through the list.
 * Whoever comes, or is kept out, while it is at work is left out; whoever has no account yet, for
 * the realm was away or refused, gets it and with it the letter.
 */
@ApplicationScoped
public class Reminders implements TaskHandler<RemindInvited> {

  private static final String LIST = "list";
  private static final String SEND = "send";

  private static final int LISTED_AT_ONCE = 500;

  /** Few enough for a task that is cancelled to stop at once. */
  private static final int SENT_AT_ONCE = 10;

  private static final UUID FIRST = new UUID(0, 0);

  @Inject private MemberRows members;
  @Inject private Worklist worklist;
  @Inject private WayIn wayIn;
  @Inject private AccountJob account;
  @Inject private Allowance allowance;

  @Override
  public Class<RemindInvited> work() {
    return RemindInvited.class;
  }

  @Override
  public List<String> steps() {
    return List.of(LIST, SEND);
  }

  @Override
  public Permission permission() {
    return Permission.MEMBER_INVITE;
  }

  @Override
  public Set<String> troubles() {
    return Set.of("written-enough", "account-awaited", "no-address");
  }

  @Override
  public Slice next(RemindInvited work, Place at) {
    return at.step().equals(LIST) ? list(at) : send(at);
  }

  private Slice list(Place at) {
    var after = at.mark().isEmpty() ? FIRST : UUID.fromString(at.mark());
    var found = members.awaited(after, at.askedAt(), LISTED_AT_ONCE);
    worklist.add(at.task(), found);
    var mark = found.isEmpty() ? at.mark() : found.get(found.size() - 1).toString();
    var slice = Slice.found(found.size(), mark);
    return found.size() < LISTED_AT_ONCE ? slice.end() : slice;
  }

  private Slice send(Place at) {
    var open = worklist.open(at.task(), SENT_AT_ONCE);
    open.forEach(id -> worklist.decide(at.task(), id, remind(id, at.task())));
    var slice = Slice.did(open.size());
    return open.size() < SENT_AT_ONCE ? slice.end() : slice;
  }

  private String remind(UUID id, UUID task) {
    var member = members.lockIfThere(id);
    if (member.isEmpty()) {
      return "gone";
    }
    return switch (member.get().status()) {
      case ACTIVE -> "came";
      case CONTACT, DISABLED, MERGED, REMOVED -> "gone";
      case INVITED -> remind(member.get(), task);
    };
  }

  private String remind(Member member, UUID task) {
    if (member.email().isEmpty()) {
      return "no-address";
    }
    if (member.awaitsAccount()) {
      account.ask(member);
      return "account-awaited";
    }
    if (!allowance.take(member.email().get(), task + ":" + member.id())) {
      return "written-enough";
    }
    wayIn.send(member, task);
    return "reminded";
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> items) {
    return members.names(items);
  }
}
