package org.colloquy.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;
import org.colloquy.web.page.ShownTime;
import org.colloquy.web.page.Zones;

/**
 * The form in which the operator writes a joint session; without an id in the address, a new one.
 */
@Named("jointSessionForm")
@RequestScoped
public class JointSessionForm {

  @Inject private JointSessions sessions;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private JointSessionView view;
  private String title;
  private String agenda;
  private String start;
  private String end;
  private String zone;
  private String link;
  private List<String> networks = List.of();
  private List<InvitableNetwork> invitable;

  @PostConstruct
  void load() {
    if (id == null) {
      return;
    }
    view = Found.by(id, sessions::byId);
    title = view.title();
    agenda = view.agenda();
    start = shown(view.start()).text();
    end = shown(view.end()).text();
    zone = view.zone().getId();
    link = view.link();
    networks = view.state() == JointState.DRAFT ? invited() : List.of();
  }

  private ShownTime shown(Instant at) {
    return new ShownTime(at, view.zone());
  }

  public String save() {
    return forms.submit(
        JointSessionPage.TEXT,
        () ->
            "/operator/exchange/session?faces-redirect=true&id=" + (isFresh() ? draft() : edit()));
  }

  private UUID draft() {
    UUID id = sessions.draft(formKey.key(), draftOf(networks));
    notices.done(JointSessionPage.TEXT, "done.drafted");
    return id;
  }

  private UUID edit() {
    Set<String> all = new LinkedHashSet<>(networks);
    if (isSent()) {
      all.addAll(invited());
    }
    sessions.edit(
        view.id(),
        Numbers.version("version", request.getParameter("version")),
        draftOf(List.copyOf(all)));
    notices.done(JointSessionPage.TEXT, isSent() ? "done.changed" : "done.saved");
    return view.id();
  }

  private JointDraft draftOf(List<String> chosen) {
    return new JointDraft(
        title,
        agenda,
        isFresh() ? start : shown(view.start()).meant(start, zone),
        isFresh() ? end : shown(view.end()).meant(end, zone),
        zone,
        link,
        new LinkedHashSet<>(chosen));
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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAgenda() {
    return agenda;
  }

  public void setAgenda(String agenda) {
    this.agenda = agenda;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public String getEnd() {
    return end;
  }

  public void setEnd(String end) {
    this.end = end;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public List<String> getNetworks() {
    return networks;
  }

  public void setNetworks(List<String> networks) {
    this.networks = networks == null ? List.of() : List.copyOf(networks);
  }
}
