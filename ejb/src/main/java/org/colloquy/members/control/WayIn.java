package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.members.entity.Member;

/** Sends invited people the link that lets them in. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class WayIn {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private InvitationKeys keys;
  @Inject private InvitationMail mails;
  @Inject private Later later;

  /**
   * A new link, which shuts the one from before, in the transaction of whoever asks; nothing where
   * this letter was the last that was sent. Whoever asks for a letter that may be asked for twice
   * has locked the member.
   *
   * @param letter names this one among all that go to the member
   */
  void send(Member member, UUID letter) {
    if (keys.lastLetter(member).filter(letter::equals).isPresent()) {
      return;
    }
    var mail = mails.to(member, keys.renew(member, letter));
    em.flush();
    later.send(mail, "invitation:" + member.id() + ":" + letter);
  }
}
