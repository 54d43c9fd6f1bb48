package org.colloquy.audit.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.audit.CallOrigin;
import org.colloquy.permissions.CurrentCall;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Permission;
import org.colloquy.tenants.audit.AuditDetail;
import org.colloquy.tenants.audit.AuditEntry;
import org.colloquy.tenants.audit.AuditLog;
import org.colloquy.tenants.audit.AuditObject;
import org.colloquy.tenants.jobs.CurrentJob;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** What one transaction does to a network: in whose name, from where, and what is changed by it. */
final class Deed {

  /** What is done behind the pages, in no caller's name. */
  private static final String WORK = "WORK";

  /** A form that came no further than its page's door. */
  private static final String FORM = "FORM_SEND";

  private static final int LONGEST_PATH = 200;

  private static final String KEPT = Deed.class.getName();

  /** A change goes from those before to those after it: what was meant is that of the first. */
  private static final List<String> MODULES =
      List.of(
          "codes",
          "vocabulary",
          "look",
          "members",
          "communities",
          "sessions",
          "registrations",
          "answers",
          "exchange",
          "permissions");

  private final Optional<CurrentCall.Call> call;
  private final Optional<String> job;
  private final Holder holder;
  private final Optional<String> address;
  private final Optional<AuditObject> page;
  private final List<Change> changes = new ArrayList<>();
  private boolean hidden;

  private Deed(
      Optional<CurrentCall.Call> call,
      Optional<String> job,
      Holder holder,
      Optional<String> address,
      Optional<AuditObject> page) {
    this.call = call;
    this.job = job;
    this.holder = holder;
    this.address = address;
    this.page = page;
  }

  /** Of this unit of work, for whoever this thread works for now. */
  static void begun(UnitOfWorkImpl work) {
    work.setProperty(
        KEPT,
        new Deed(
            CurrentCall.outermost(),
            CurrentJob.kind(),
            CurrentHolder.get(),
            CallOrigin.address(),
            Optional.empty()));
  }

  /** What this unit of work has done by now. */
  static Deed of(UnitOfWorkImpl work) {
    return (Deed) work.getProperty(KEPT);
  }

  /** Of this call, whatever the thread works for by now. */
  static Deed of(CurrentCall.Call call) {
    return new Deed(
        Optional.of(call), Optional.empty(), call.holder(), CallOrigin.address(), Optional.empty());
  }

  /** Of a form that was sent to the page at this path, by whoever the request is from. */
  static Deed sentTo(String path) {
    var page = new AuditObject("Page", path.substring(0, Math.min(path.length(), LONGEST_PATH)));
    return new Deed(
        Optional.empty(),
        Optional.empty(),
        CurrentHolder.get(),
        CallOrigin.address(),
        Optional.of(page));
  }

  void changed(List<Change> more) {
    changes.addAll(more);
  }

  void changed(Change one) {
    if (!one.isOfNothing()) {
      changes.add(one);
    }
  }

  /** From now on it is told that fields were changed, and not from what to what. */
  void hideValues() {
    hidden = true;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** Throws where the call said that it only reads. */
  void requireMayChange() {
    call.filter(said -> !said.changes())
        .ifPresent(
            said -> {
              throw new IllegalStateException(
                  said.boundary()
                      + "."
                      + said.method()
                      + " says that it changes nothing, and changed "
                      + changes.stream().map(Change::kind).distinct().toList());
            });
  }

  AuditLog.Deed entry(AuditEntry.Outcome outcome) {
    return new AuditLog.Deed(
        actor(),
        call.flatMap(made -> ActingRole.of(holder, made.permissions().get(0))).orElse(null),
        call.map(made -> made.permissions().get(0))
            .map(Permission::name)
            .orElse(page.isPresent() ? FORM : WORK),
        page.or(this::object).orElse(null),
        outcome,
        null);
  }

  AuditDetail detail() {
    var all = Written.JSON.createArrayBuilder();
    changes.forEach(change -> all.add(change.json(!hidden)));
    return new AuditDetail(
        member().orElse(null),
        changes.stream().flatMap(change -> change.member().stream()).findFirst().orElse(null),
        address.orElse(null),
        all.build());
  }

  private Optional<UUID> member() {
    return holder instanceof Holder.Person person ? person.member() : Optional.empty();
  }

  private String actor() {
    if (job.isPresent()) {
      return "program:" + job.get();
    }
    if (holder instanceof Holder.Person person && person.member().isEmpty()) {
      return "operator:" + person.id();
    }
    return holder.label();
  }

  private Optional<AuditObject> object() {
    return changes.stream()
        .filter(change -> !change.module().isEmpty())
        .min(Comparator.comparingInt(Deed::depth))
        .map(change -> new AuditObject(change.kind(), change.id() == null ? "*" : change.id()));
  }

  /** One thing before many. */
  private static int depth(Change change) {
    var at = MODULES.indexOf(change.module());
    return 2 * (at < 0 ? MODULES.size() : at) + (change.id() == null ? 1 : 0);
  }
}
