package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.InvitationState;
import org.colloquy.members.entity.InvitationKey;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.secrets.Tokens;

/** The keys in the links of invitations, and whom they let in. */
@Dependent
@Transactional(Transactional.TxType.SUPPORTS)
public class InvitationKeys {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private MemberRows members;
  @Inject private Clock clock;

  /** The letter that the member's present key went out with; empty where there is none. */
  public Optional<UUID> lastLetter(Member member) {
    return Optional.ofNullable(em.find(InvitationKey.class, member.id()))
        .flatMap(InvitationKey::letter);
  }

  /**
   * A new key for this member; any from before opens nothing from now on.
   *
   * @param letter that it goes out with
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String renew(Member member, UUID letter) {
    var token = Tokens.choose();
    var key = em.find(InvitationKey.class, member.id());
    if (key == null) {
      key = new InvitationKey(member.id());
      key.takes(token, letter, clock.instant());
      em.persist(key);
    } else {
      key.takes(token, letter, clock.instant());
    }
    return token;
  }

  public InvitationState stateOf(String token) {
    var key = find(token);
    var member = key.flatMap(found -> members.find(found.memberId()));
    if (member.isEmpty()) {
      return InvitationState.UNKNOWN;
    }
    return switch (member.get().status()) {
      case ACTIVE -> InvitationState.USED;
      case INVITED ->
          key.get().isOver(clock.instant()) ? InvitationState.EXPIRED : InvitationState.OPEN;
      case CONTACT, DISABLED, MERGED, REMOVED -> InvitationState.UNKNOWN;
    };
  }

  /** The member whom this key lets in; empty where it lets nobody in. */
  public Optional<Member> invitedBy(String token) {
    return find(token)
        .filter(key -> !key.isOver(clock.instant()))
        .flatMap(key -> members.find(key.memberId()))
        .filter(member -> member.status() == MemberStatus.INVITED && member.subject().isPresent());
  }

  private Optional<InvitationKey> find(String token) {
    return token == null
        ? Optional.empty()
        : em.createQuery(
                "select k from InvitationKey k where k.digest = :digest", InvitationKey.class)
            .setParameter("digest", Tokens.digest(token))
            .getResultStream()
            .filter(key -> key.isOf(token))
            .findFirst();
  }
}
