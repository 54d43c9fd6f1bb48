package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.boundary.BroughtThings;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.control.ActivitySheet;
import org.colloquy.sessions.control.BroughtSessions;

/** The sessions that a workbook of the past brings, for the sheets that say who came to them. */
@Dependent
public class PastActivities {

  /** The reference of the lines of example. */
  public static final String EXAMPLE = ActivitySheet.EXAMPLE;

  @Inject private ActivitySheet sheet;
  @Inject private Admission admission;
  @Inject private BroughtSessions brought;
  @Inject private BroughtThings things;

  /**
   * What the session that each of these rows refers to means for the row; nothing where it will be
   * there.
   *
   * @param field that holds the reference
   */
  public Map<ImportRow, Judgement> judged(String field, List<ImportRow> rows, Others others) {
    Map<String, ImportRow> named =
        others.of(
            rows.stream()
                .map(row -> ActivitySheet.place(row.value(field)))
                .collect(Collectors.toSet()));
    List<ImportRow> activities = List.copyOf(named.values());
    List<Judgement> thought = sheet.judge(activities, others);
    Map<String, Judgement> byPlace = new HashMap<>();
    for (int i = 0; i < activities.size(); i++) {
      byPlace.put(ActivitySheet.place(activities.get(i).value(ActivitySheet.REF)), thought.get(i));
    }
    Map<ImportRow, Judgement> judged = new LinkedHashMap<>();
    for (ImportRow row : rows) {
      Judgement activity = byPlace.get(ActivitySheet.place(row.value(field)));
      because(activity, row, field).ifPresent(why -> judged.put(row, why));
    }
    return judged;
  }

  private static Optional<Judgement> because(Judgement activity, ImportRow row, String field) {
    if (ActivitySheet.isExample(row.value(field))) {
      return Optional.of(Judgement.unchanged("example"));
    }
    if (activity == null) {
      return Optional.of(Judgement.wrong(field, "past-no-activity"));
    }
    return switch (activity.verdict()) {
      case NEW, KNOWN -> Optional.empty();
      case UNCHANGED -> Optional.of(Judgement.unchanged("past-activity-there"));
      case DOUBTFUL ->
          Optional.of(new Judgement(Verdict.DOUBTFUL, field, "past-activity-doubtful"));
      case WRONG -> Optional.of(Judgement.wrong(field, "past-activity-wrong"));
    };
  }

  /** What a reference is known by, however it is written. */
  public static String key(String ref) {
    return ActivitySheet.key(ref);
  }

  /** The session that the import has made of a row, locked; empty where it has made none. */
  public Optional<PlannedSession> lock(UUID run, String ref) {
    UUID id = ActivitySheet.id(run, ref);
    return admission.find(id).map(found -> admission.lock(id));
  }

  /** Some of the sessions that an import has brought; as {@link BroughtThings#after}. */
  public BroughtThings.Part of(UUID run, int after, int atMost) {
    return things.after(run, ActivitySheet.CODE, after, atMost);
  }

  /**
   * Whether any of it may go, for nobody has changed or added anything since; then what has
   * followed by itself is gone from now on. The session stays locked.
   */
  public boolean release(UUID session) {
    return brought.release(session);
  }
}
