package org.colloquy.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.exchange.boundary.InvitableNetwork;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.exchange.boundary.JointState;
import org.colloquy.exchange.boundary.NetworkStanding;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;
import org.colloquy.web.page.Zones;

/**
 * The form in which the operator writes a joint session; without an id in the address, a new one.
 * When somebody else changed it meanwhile, what was typed stays, what they wrote stands beside it,
 * and saving again replaces it.
 */
@Named("jointSessionForm")
@RequestScoped
public class JointSessionForm {
  private static final String STALE = "stale-edit";

  @Inject private JointSessions sessions;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private JointSessionView view;
  private String version;
  private final Typed<JointDraft> typed = new Typed<>(JointDraft.class);
  private List<Difference> theirs = List.of();
  private List<InvitableNetwork> invitable;

  @PostConstruct
  void load() {
    if (id == null) {
      return;
    }
    view = Found.by(id, sessions::byId);
    version =
        Objects.requireNonNullElse(request.getParameter("version"), String.valueOf(view.version()));
    fill(typed);
  }

  /** Networks that are invited for good are not in the form. */
  private Typed<JointDraft> fill(Typed<JointDraft> form) {
    form.show(view).put("networks", isSent() ? List.of() : invited());
    return form;
  }

  public String save() {
    return forms.submit(
        JointSessionPage.TEXT,
        () ->
            "/operator/exchange/session?faces-redirect=true&id=" + (isFresh() ? draft() : edit()));
  }

  private UUID draft() {
    UUID id = sessions.draft(formKey.key(), typed.draft());
    notices.done(JointSessionPage.TEXT, "done.drafted");
    return id;
  }

  private UUID edit() {
    Set<String> networks = new LinkedHashSet<>(typed.list("networks"));
    if (isSent()) {
      networks.addAll(invited());
    }
    JointDraft draft = typed.with("networks", networks).draft(view);
    try {
      sessions.edit(view.id(), Numbers.version("version", version), draft);
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        view = sessions.byId(view.id());
        version = String.valueOf(view.version());
        invitable = null;
        theirs = differences();
      }
      throw conflict;
    }
    notices.done(JointSessionPage.TEXT, isSent() ? "done.changed" : "done.saved");
    return view.id();
  }

  private List<Difference> differences() {
    Typed<JointDraft> now = fill(new Typed<>(JointDraft.class));
    return typed.differences(
        isSent() ? now.with("networks", typed.list("networks")) : now,
        Map.of("networks", this::nameOf));
  }

  private String nameOf(String network) {
    return view.networks().stream()
        .filter(each -> network.equals(each.network()))
        .map(NetworkStanding::name)
        .findFirst()
        .orElse(network);
  }

  private List<String> invited() {
    return view.networks().stream().map(NetworkStanding::network).filter(Objects::nonNull).toList();
  }

  /** Those that the draft names: paused meanwhile or not, they stay until they are taken off. */
  private Stream<InvitableNetwork> kept() {
    return isFresh()
        ? Stream.empty()
        : view.networks().stream()
            .filter(network -> network.network() != null)
            .map(network -> new InvitableNetwork(network.network(), network.name()));
  }

  /**
   * The networks to choose from: all active ones and those of the draft, less those that are
   * invited for good.
   */
  public List<InvitableNetwork> getInvitable() {
    if (invitable == null) {
      List<String> fixed = isSent() ? invited() : List.of();
      List<InvitableNetwork> active = sessions.invitable();
      Stream<InvitableNetwork> paused =
          kept().filter(own -> active.stream().noneMatch(a -> a.slug().equals(own.slug())));
      invitable =
          Stream.concat(active.stream(), paused)
              .filter(network -> !fixed.contains(network.slug()))
              .toList();
    }
    return invitable;
  }

  public List<String> getZones() {
    return Zones.with(isFresh() ? null : view.zone().getId());
  }

  public boolean isFresh() {
    return view == null;
  }

  public boolean isSent() {
    return view != null && view.state() != JointState.DRAFT;
  }

  public JointSessionView getView() {
    return view;
  }

  /** The version that was read; what somebody else wrote counts as read once it is shown. */
  public String getVersion() {
    return version;
  }

  /** What somebody else wrote while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public Typed<JointDraft> getTyped() {
    return typed;
  }
}
