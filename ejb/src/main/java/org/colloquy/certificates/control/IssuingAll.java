package org.colloquy.certificates.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Permission;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tasks.boundary.Worklist;

/**
 * Issues a certificate to everybody who is to have one: lists them first, then goes through the
 * list. Who has one is given none, also where a slice is done again.
 */
@ApplicationScoped
public class IssuingAll implements TaskHandler<IssueAll> {

  private static final String LIST = "list";
  private static final String ISSUE = "issue";

  /** Under the lock of all numbers, which others wait for. */
  private static final int ISSUED_AT_ONCE = 50;

  @Inject private Candidates candidates;
  @Inject private CertificateRows rows;
  @Inject private Issuing issuing;
  @Inject private Admission admission;
  @Inject private Contacts contacts;
  @Inject private Worklist worklist;

  @Override
  public Class<IssueAll> work() {
    return IssueAll.class;
  }

  @Override
  public List<String> steps() {
    return List.of(LIST, ISSUE);
  }

  /** Of whoever organises sessions; which, was decided when it was asked for. */
  @Override
  public Permission permission() {
    return Permission.SESSION_PLAN;
  }

  @Override
  public Set<String> troubles() {
    return Set.of("gone");
  }

  @Override
  public Slice next(IssueAll work, Place at) {
    return at.step().equals(LIST) ? list(work, at) : issue(work, at);
  }

  private Slice list(IssueAll work, Place at) {
    var rule = rows.rule(work.session());
    var found = candidates.of(work.session(), rule).orElseThrow(IssuingAll::notOfficial);
    var due = found.wereThere().stream().filter(id -> found.meets(id, rule)).sorted().toList();
    worklist.add(at.task(), due);
    return Slice.found(due.size(), "").end();
  }

  private Slice issue(IssueAll work, Place at) {
    var open = worklist.open(at.task(), ISSUED_AT_ONCE);
    // In one order, and before the session, as everybody who gives people something.
    open.stream().sorted().forEach(contacts::lock);
    var session = admission.lockIfThere(work.session()).orElseThrow(IssuingAll::notOfficial);
    var rule = rows.rule(work.session());
    var occasion =
        new Issuing.Occasion(
            session,
            rule,
            candidates.of(work.session(), rule).orElseThrow(IssuingAll::notOfficial),
            contacts.printed(open),
            contacts.of(open),
            work.by());
    var there = rows.of(work.session(), open);
    for (var person : open) {
      var verdict = issuing.decide(occasion, person, there.getOrDefault(person, List.of()));
      worklist.decide(at.task(), person, verdict);
    }
    var slice = Slice.did(open.size());
    return open.size() < ISSUED_AT_ONCE ? slice.end() : slice;
  }

  private static Conflict notOfficial() {
    return new Conflict("session-not-official");
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> items) {
    return contacts.of(items).values().stream().collect(toMap(Contact::id, Contact::name));
  }
}
