package org.colloquy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.handover.Handover;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Names;
import org.colloquy.web.page.Notices;

/** {@code /admin}: the handover checklist; {@code /admin/examples}: what is made up. */
@Named("adminHome")
@RequestScoped
public class AdminHome {

  private static final String TEXTS = "adminText";

  private static final Map<String, String> PLACES =
      Map.of(
          "branding", "/admin/branding",
          "members", "/admin/invite",
          "first-community", "/communities/new",
          "first-session", "/sessions/new");

  @Inject private Handover handover;
  @Inject private Communities communities;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private List<Handover.Step> steps;
  private List<Handover.Examples> examples;
  private List<String> convenedByExamples;

  public List<Handover.Step> getSteps() {
    if (steps == null) {
      steps = handover.checklist();
    }
    return steps;
  }

  public long getDone() {
    return getSteps().stream().filter(Handover.Step::done).count();
  }

  public boolean isFinished() {
    return getDone() == getSteps().size();
  }

  /** Where a step is done. */
  public String place(String code) {
    return PLACES.getOrDefault(code, "/admin");
  }

  public List<Handover.Examples> getExamples() {
    if (examples == null) {
      examples = handover.examples();
    }
    return examples;
  }

  /** The communities that stay and are convened by made-up people alone. */
  public List<String> getConvenedByExamples() {
    if (convenedByExamples == null) {
      convenedByExamples =
          communities.leftByExamples().stream().map(Convening.Named::name).toList();
    }
    return convenedByExamples;
  }

  public String removeExamples() {
    var left = getConvenedByExamples();
    return forms.submit(
        TEXTS,
        () -> {
          handover.removeExamples();
          if (left.isEmpty()) {
            notices.done(TEXTS, "done.examples");
          } else {
            notices.warning(TEXTS, "done.examples.left", Names.few(left));
          }
          return "/admin/home?faces-redirect=true";
        });
  }
}
