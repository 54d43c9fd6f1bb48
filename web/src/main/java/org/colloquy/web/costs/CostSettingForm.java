package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.costs.ApportionmentKey;
import org.colloquy.costs.SettingDraft;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/** {@code /admin/costs/setting}: in which currency, and how overhead is shared out. */
@Named("costSettingForm")
@RequestScoped
public class CostSettingForm {

  @Inject private CostBasis basis;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private int version;
  private final Typed<SettingDraft> typed = new Typed<>(SettingDraft.class);

  public void load() {
    var setting = basis.setting();
    version = setting.version();
    typed.show(setting);
  }

  public String save() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          basis.choose(version, typed.draft());
          notices.done(CostWords.TEXTS, "done.setting");
          return "/admin/costs?faces-redirect=true";
        });
  }

  public ApportionmentKey[] getKeys() {
    return ApportionmentKey.values();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<SettingDraft> getTyped() {
    return typed;
  }
}
