package org.colloquy.indicators.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.Cell;
import org.colloquy.attendance.Presence;
import org.colloquy.attendance.Tally;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.indicators.Counted;
import org.colloquy.indicators.CountedRow;
import org.colloquy.indicators.Filter;
import org.colloquy.indicators.FilterDraft;
import org.colloquy.indicators.Indicator;
import org.colloquy.indicators.Indicators;
import org.colloquy.indicators.OfFew;
import org.colloquy.indicators.Precision;
import org.colloquy.indicators.QualityLine;
import org.colloquy.indicators.QualityLines;
import org.colloquy.indicators.SessionCount;
import org.colloquy.indicators.Which;
import org.colloquy.indicators.control.Amiss;
import org.colloquy.indicators.control.Counting;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.HeldSession;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.suppression.TooFew;
import org.colloquy.suppression.boundary.SmallNumbers;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.boundary.KnownTotals;

/**
 * The indicators of what was held in a network: each with what it was computed from, by whatever
 * filter, down to the rows.
 *
 * <p>Whoever chooses people by country or cadre gets {@link TooFew} where they are too few, or all
 * but too few; a single number of too few is missing from the answer.
 */
@Boundary
@Stateless
public class Dashboard {

  @Inject private Counting counting;
  @Inject private Amiss amiss;
  @Inject private KnownTotals totals;
  @Inject private SmallNumbers small;
  @Inject private Codes codes;
  @Inject private Convening communities;
  @Inject @Any private Instance<QualityLines> modules;

  /** All, in their order. Throws {@link Invalid} for what is no filter. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Indicator> all(@NotNull FilterDraft draft) {
    return reckoned(draft, Indicators.CODES);
  }

  /** Throws {@link NotFound} where there is no such indicator. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Indicator get(@NotNull String code, @NotNull FilterDraft draft) {
    return reckoned(draft, List.of(known(code))).get(0);
  }

  /**
   * The rows that an indicator is counted from; by session, where nobody is counted. Throws {@link
   * TooFew} where the indicator is suppressed.
   */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<CountedRow> rows(@NotNull String code, @NotNull FilterDraft draft) {
    Filter filter = checked(draft);
    Counting.Choice choice = counting.choose(filter);
    Counted everybody = counting.count(choice, filter);
    Counted chosen = chosen(everybody, filter);
    Indicators indicators = indicators(chosen, choice, filter);
    if (filter.ofPeople()) {
      OfFew few = new OfFew(everybody, filter, small.suppression());
      few.check();
      if (few.shown(indicators.one(known(code))).precision() == Precision.SUPPRESSED) {
        throw new TooFew();
      }
    }
    Set<UUID> inTotal = indicators.inTotal(known(code));
    List<CountedRow> rows = new ArrayList<>();
    if (ofSessions(code)) {
      chosen.sessions().forEach(session -> rows.add(row(session, chosen, inTotal, null, null)));
      return rows;
    }
    Map<UUID, List<Presence>> bySession =
        counting.rows(choice).stream()
            .filter(row -> isChosen(row, filter))
            .collect(Collectors.groupingBy(Presence::session));
    Map<UUID, Integer> people = new HashMap<>();
    for (HeldSession session : chosen.sessions()) {
      List<Presence> there = bySession.getOrDefault(session.id(), List.of());
      if (there.isEmpty()) {
        rows.add(row(session, chosen, inTotal, null, null));
      }
      for (Presence each : there) {
        Integer person =
            each.person() == null
                ? null
                : people.computeIfAbsent(each.person(), id -> people.size() + 1);
        rows.add(row(session, chosen, inTotal, each, person));
      }
    }
    return rows;
  }

  /** The sessions that are counted, the latest first. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<SessionCount> sessions(
      @NotNull String code,
      @NotNull FilterDraft draft,
      @NotNull Which which,
      @NotNull PageRequest page) {
    Filter filter = checked(draft);
    Counting.Choice choice = counting.choose(filter);
    Counted everybody = filter.ofPeople() ? counting.count(choice, filter) : counting.cells(choice);
    if (filter.ofPeople()) {
      new OfFew(everybody, filter, small.suppression()).check();
    }
    Counted chosen = chosen(everybody, filter);
    Set<UUID> inTotal = indicators(chosen, choice, filter).inTotal(known(code));
    List<HeldSession> all =
        chosen.sessions().stream()
            .filter(amiss.is(which, everybody))
            .sorted(
                Comparator.comparing(HeldSession::day).thenComparing(HeldSession::id).reversed())
            .toList();
    Map<UUID, Tally> tallies = chosen.tallies();
    Map<UUID, List<Cell>> cells = chosen.bySession();
    return Page.of(
        page,
        all.stream()
            .skip(page.offset())
            .limit(page.size())
            .map(
                session ->
                    new SessionCount(
                        session.id(),
                        session.title(),
                        session.day(),
                        session.kind(),
                        chosen.official().containsKey(session.id()),
                        chosen.isNoted(session),
                        inTotal.contains(session.id()),
                        filter.ofPeople() ? null : tallies.get(session.id()).registrations(),
                        filter.ofPeople() ? null : tallies.get(session.id()).attendances(),
                        filter.ofPeople()
                            ? null
                            : unknown(cells.getOrDefault(session.id(), List.of()))))
            .toList(),
        all.size());
  }

  private static long unknown(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.country() == null && (cell.registered() || cell.present()))
        .mapToLong(Cell::rows)
        .sum();
  }

  /** What is amiss in the data, as all modules know it. */
  @Permit(value = Permission.FIGURES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<QualityLine> quality() {
    return modules.stream()
        .sorted(Comparator.comparingInt(QualityLines::order))
        .flatMap(module -> module.lines().stream())
        .toList();
  }

  private List<Indicator> reckoned(FilterDraft draft, List<String> wanted) {
    Filter filter = checked(draft);
    Counting.Choice choice = counting.choose(filter);
    Counted everybody = counting.count(choice, filter);
    Function<Indicator, Indicator> shown = Function.identity();
    if (filter.ofPeople()) {
      OfFew few = new OfFew(everybody, filter, small.suppression());
      few.check();
      shown = few::shown;
    }
    Indicators indicators = indicators(chosen(everybody, filter), choice, filter);
    return wanted.stream().map(indicators::one).map(shown).toList();
  }

  private Indicators indicators(Counted chosen, Counting.Choice choice, Filter filter) {
    return new Indicators(
        chosen, choice.notOfficial(), totals.all().stream().map(TotalView::told).toList(), filter);
  }

  private static Counted chosen(Counted everybody, Filter filter) {
    return filter.ofPeople()
        ? everybody.where(
            cell -> isOne(cell.country(), cell.cadre(), filter),
            came -> isOne(came.country(), came.cadre(), filter))
        : everybody;
  }

  private static boolean isChosen(Presence row, Filter filter) {
    return !filter.ofPeople()
        || (row.kind() == AttendanceKind.PERSON && isOne(row.country(), row.cadre(), filter));
  }

  private static boolean isOne(String country, String cadre, Filter filter) {
    return filter.country().map(wanted -> wanted.equals(country)).orElse(true)
        && filter.cadre().map(wanted -> wanted.equals(cadre)).orElse(true);
  }

  private Filter checked(FilterDraft draft) {
    Map<String, String> faults =
        draft.faults(
            codes.labels(CodeList.SESSION_KIND).keySet()::contains,
            codes.labels(CodeList.CADRE).keySet()::contains);
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
    if (!draft.community().isEmpty() && draft.communityId().flatMap(communities::named).isEmpty()) {
      throw new NotFound("There is no such community.");
    }
    return draft.filter();
  }

  private static String known(String code) {
    if (!Indicators.CODES.contains(code)) {
      throw new NotFound("There is no such figure.");
    }
    return code;
  }

  private static boolean ofSessions(String code) {
    return code.equals("activities") || code.equals("kinds-used");
  }

  private static CountedRow row(
      HeldSession session, Counted counted, Set<UUID> inTotal, Presence row, Integer person) {
    return new CountedRow(
        session.id(),
        session.title(),
        session.day(),
        session.kind(),
        session.modality(),
        counted.official().containsKey(session.id()),
        counted.isNoted(session),
        inTotal.contains(session.id()),
        counted.held(session),
        person,
        row == null ? null : row.kind(),
        row == null ? null : row.standing(),
        row == null ? null : row.status(),
        row == null ? null : row.seconds(),
        row == null ? null : row.country(),
        row == null ? null : Indicators.continent(Objects.toString(row.country(), "")).orElse(null),
        row == null ? null : row.cadre());
  }
}
