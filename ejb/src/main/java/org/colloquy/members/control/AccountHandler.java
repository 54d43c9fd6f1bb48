package org.colloquy.members.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.jobs.HopelessJob;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.realms.NewUser;
import org.colloquy.tenants.realms.RealmRefused;
import org.colloquy.tenants.realms.Realms;

/**
 * Makes the realm's account as the member's row says, whatever that is at the time: there or not,
 * enabled or not, with these roles. Doing it twice changes nothing.
 */
@ApplicationScoped
public class AccountHandler implements JobHandler<AccountDue> {

  @Inject private AccountSteps steps;
  @Inject private Realms realms;

  @Override
  public Class<AccountDue> work() {
    return AccountDue.class;
  }

  @Override
  public void handle(Job<AccountDue> job) {
    var due = steps.due(job.work().member());
    if (due.isEmpty()) {
      return;
    }
    var member = due.get();
    if (member.subject().isPresent()) {
      follow(member, member.subject().get());
    } else if (member.status() == MemberStatus.INVITED) {
      make(member);
    } else {
      steps.done(member.id(), member.version());
    }
  }

  private void follow(Member member, String subject) {
    var network = BoundTenant.current();
    switch (member.status()) {
      case REMOVED -> realms.delete(network, subject);
      case DISABLED, MERGED -> {
        realms.setEnabled(network, subject, false);
        realms.logOut(network, subject);
      }
      case CONTACT -> {
        // There is none.
      }
      case INVITED, ACTIVE -> {
        realms.setRoles(network, subject, member.roles());
        realms.setEnabled(network, subject, true);
      }
    }
    steps.done(member.id(), member.version());
  }

  /** An earlier try may have made the account and stopped before it was noted: so "ensure". */
  private void make(Member member) {
    try {
      steps.made(member.id(), realms.ensureUser(BoundTenant.current(), newUser(member)));
    } catch (RealmRefused e) {
      throw new HopelessJob(e);
    }
  }

  static NewUser newUser(Member member) {
    return new NewUser(
        member.email().orElseThrow(),
        member.givenName(),
        member.familyName(),
        member.roles(),
        member.isExample());
  }
}
