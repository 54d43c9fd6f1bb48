package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.costs.CommitmentDraft;
import org.colloquy.costs.CommitmentView;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/** {@code /admin/costs/income}: what others have committed. */
@Named("incomePage")
@RequestScoped
public class IncomePage {

  private static final String HERE = "/admin/cost-income?faces-redirect=true";

  @Inject private CostBasis basis;
  @Inject private CostWords words;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  private List<CommitmentView> commitments;
  private String gone;
  private final Typed<CommitmentDraft> typed = new Typed<>(CommitmentDraft.class);

  public void load() {
    typed.put("currency", basis.setting().currency());
  }

  public String commit() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          basis.commit(formKey.key(), typed.draft());
          notices.done(CostWords.TEXTS, "done.commitment");
          return HERE;
        });
  }

  public String remove() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          basis.removeCommitment(Found.parse(gone));
          notices.done(CostWords.TEXTS, "done.commitment.removed");
          return HERE;
        });
  }

  public List<CommitmentView> getCommitments() {
    if (commitments == null) {
      commitments = basis.commitments();
    }
    return commitments;
  }

  /** What one can choose by. */
  public String label(CommitmentView commitment) {
    return words.say(
        "commitment.label",
        commitment.funder(),
        words.money(commitment.amount(), commitment.currency()),
        words.day(commitment.from()),
        words.day(commitment.to()));
  }

  public String getGone() {
    return gone;
  }

  public void setGone(String gone) {
    this.gone = gone;
  }

  public Typed<CommitmentDraft> getTyped() {
    return typed;
  }
}
