package org.colloquy.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Sittings;
import org.colloquy.sheets.Heading;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Sessions that were held before: each row becomes one, published and over, of which nobody is told
 * or asked anything.
 */
@ApplicationScoped
public class ActivitySheet implements ImportSheet {

  public static final String CODE = "activities";

  /** The reference of the line of example. */
  public static final String EXAMPLE = ListedActivity.EXAMPLE;

  /** The field that holds a row's reference. */
  public static final String REF = ListedActivity.REF;

  private static final String SAME = "past-same";
  private static final Duration LONGEST = Duration.ofDays(31);

  private static final List<ImportField> FIELDS =
      List.of(
          field(ListedActivity.REF, true, "reference", "ref", "id", "référence", "referência"),
          field(ListedActivity.TITLE, true, "title", "activity", "titre", "activité", "título"),
          field(ListedActivity.KIND, true, "kind", "type", "genre", "tipo"),
          field(
              ListedActivity.START,
              true,
              "start",
              "date",
              "start date",
              "début",
              "date de début",
              "início",
              "data",
              "data de início"),
          field(ListedActivity.END, false, "end", "end date", "fin", "date de fin", "fim"),
          field(
              ListedActivity.MINUTES, false, "minutes", "duration", "durée", "duração", "minutos"),
          field(ListedActivity.ZONE, false, "time zone", "zone", "fuseau horaire", "fuso horário"),
          field(ListedActivity.PLACE, false, "place", "venue", "lieu", "local"),
          field(ListedActivity.LINK, false, "link", "lien", "ligação", "hiperligação"),
          field(ListedActivity.COMMUNITY, false, "community", "communauté", "comunidade", "group"),
          field(ListedActivity.DESCRIPTION, false, "description", "descrição"));

  @Inject private SessionQueries sessions;
  @Inject private BroughtSessions brought;
  @Inject private Codes codes;
  @Inject private Convening convening;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  private static ImportField field(String name, boolean required, String... names) {
    return new ImportField(name, required, List.of(names), null);
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<String> names() {
    return List.of("activities", "sessions", "activités", "séances", "atividades", "sessões");
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public Map<String, String> example() {
    return Map.of(
        ListedActivity.REF, ListedActivity.EXAMPLE,
        ListedActivity.TITLE, "Hand hygiene",
        ListedActivity.KIND, "webinar",
        ListedActivity.START, "2021-03-05 14:00",
        ListedActivity.END, "2021-03-05 15:30",
        ListedActivity.ZONE, BoundTenant.current().zone().getId(),
        ListedActivity.LINK, "https://meet.example/hygiene");
  }

  @Override
  public String key(ImportRow row) {
    return key(row.value(REF));
  }

  /** What a reference is known by, however it is written. */
  public static String key(String ref) {
    return ListedActivity.key(ref);
  }

  /** The same among the rows of all sheets. */
  public static String place(String ref) {
    return CODE + "/" + key(ref);
  }

  public static boolean isExample(String ref) {
    return ref.strip().equalsIgnoreCase(ListedActivity.EXAMPLE);
  }

  /** A second session under one reference: nobody could tell whose the people are. */
  @Override
  public Judgement again(ImportRow row) {
    return Judgement.wrong(ListedActivity.REF, "double");
  }

  @Override
  public List<Judgement> judge(List<ImportRow> rows, Others others) {
    Known known = known();
    Map<Instant, Set<String>> there = there(rows, known);
    return rows.stream().map(row -> judge(read(row), known, there)).toList();
  }

  private static ListedActivity read(ImportRow row) {
    return ListedActivity.of(row, BoundTenant.current().zone().getId());
  }

  /** What rows name: kinds and communities by what they are called. */
  private record Known(Map<String, String> kinds, Map<String, UUID> communities) {}

  private Known known() {
    Map<String, String> kinds = new HashMap<>();
    List<Code> offered = codes.offered(CodeList.SESSION_KIND);
    offered.forEach(code -> kinds.put(Heading.plain(code.label()), code.code()));
    offered.forEach(code -> kinds.put(Heading.plain(code.code()), code.code()));
    Map<String, UUID> communities = new HashMap<>();
    convening.all().forEach(each -> communities.putIfAbsent(name(each.name()), each.id()));
    return new Known(kinds, communities);
  }

  private static String name(String text) {
    return Heading.plain(text);
  }

  /** The titles of what is there already, by when it started. */
  private Map<Instant, Set<String>> there(List<ImportRow> rows, Known known) {
    Set<Instant> starts =
        rows.stream()
            .map(ActivitySheet::read)
            .filter(each -> fault(each, known).isEmpty())
            .map(each -> each.span().startsAt())
            .collect(Collectors.toSet());
    Map<Instant, Set<String>> there = new HashMap<>();
    for (Object[] each : sessions.startingAt(starts)) {
      there
          .computeIfAbsent((Instant) each[0], none -> new HashSet<>())
          .add(Heading.plain((String) each[1]));
    }
    return there;
  }

  private Judgement judge(ListedActivity row, Known known, Map<Instant, Set<String>> there) {
    if (row.isExample()) {
      return Judgement.unchanged("example");
    }
    Optional<Judgement> fault = fault(row, known);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (there.getOrDefault(row.span().startsAt(), Set.of()).contains(Heading.plain(row.title()))) {
      return Judgement.unchanged(SAME);
    }
    if (row.isDoubtful()) {
      return new Judgement(Verdict.DOUBTFUL, ListedActivity.START, "past-order");
    }
    return row.isDayOnly()
        ? new Judgement(Verdict.NEW, ListedActivity.START, "past-day")
        : Judgement.NEW;
  }

  /** The first thing that is wrong with it. */
  private Optional<Judgement> fault(ListedActivity row, Known known) {
    Optional<Fault> unsound =
        validator.validate(row).stream().map(Fault::of).min(Comparator.comparing(Fault::field));
    if (unsound.isPresent()) {
      return Optional.of(Judgement.wrong(CODE + "." + unsound.get().field(), unsound.get().key()));
    }
    if (!known.kinds().containsKey(Heading.plain(row.kind()))) {
      return Optional.of(Judgement.wrong(ListedActivity.KIND, "sessions.kind.offered"));
    }
    if (!row.community().isEmpty() && !known.communities().containsKey(name(row.community()))) {
      return Optional.of(Judgement.wrong(ListedActivity.COMMUNITY, "past-community"));
    }
    return time(row);
  }

  private Optional<Judgement> time(ListedActivity row) {
    if (!row.minutes().isEmpty() && row.length().isEmpty()) {
      return Optional.of(Judgement.wrong(ListedActivity.MINUTES, "past-minutes"));
    }
    if (row.isOfSeveralDays()) {
      return Optional.of(Judgement.wrong(ListedActivity.END, "past-days"));
    }
    if (row.isWithoutLength()) {
      return Optional.of(Judgement.wrong(ListedActivity.MINUTES, "past-length"));
    }
    return row.span().problems(LONGEST).stream()
        .findFirst()
        .map(problem -> Judgement.wrong(CODE + "." + problem.field(), problem.key()))
        .or(
            () ->
                row.span().endsAt().isAfter(clock.now())
                    ? Optional.of(Judgement.wrong(ListedActivity.START, "past-future"))
                    : Optional.empty());
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    ListedActivity listed = read(row);
    Known known = known();
    if (listed.isExample() || fault(listed, known).isPresent()) {
      return Applied.left("wrong");
    }
    if (there(List.of(row), known)
        .getOrDefault(listed.span().startsAt(), Set.of())
        .contains(Heading.plain(listed.title()))) {
      return Applied.left("same");
    }
    UUID id = id(run, listed.ref());
    sessions.addAtOnce(LearningSession.past(id, details(listed, known), clock.now()));
    return Applied.made(id);
  }

  /** By which the other sheets of the workbook find what a row has become. */
  public static UUID id(UUID run, String ref) {
    return Ids.named("import " + run + " " + CODE + " " + ListedActivity.key(ref));
  }

  private static SessionDetails details(ListedActivity row, Known known) {
    return SessionDetails.of(row.title(), known.kinds().get(Heading.plain(row.kind())))
        .description(row.description() == null ? "" : row.description())
        .during(Sittings.of(row.span().startsAt(), row.span().endsAt()))
        .in(row.span().region())
        .place(row.place())
        .link(row.link())
        .communityId(known.communities().get(name(row.community())))
        .complete();
  }

  @Override
  public String undo(Applied applied) {
    return sessions
        .lockIfThere(applied.thing())
        .map(session -> brought.takeBack(session) ? Applied.UNDONE : "changed")
        .orElse("gone");
  }
}
