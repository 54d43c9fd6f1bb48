package org.colloquy.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.entity.Attendance;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.members.boundary.ListedPeople;
import org.colloquy.members.boundary.People;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.PastActivities;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/** Who was at sessions that were held before. */
@ApplicationScoped
public class AttendanceSheet implements ImportSheet {

  private static final String CODE = ListedAttendance.CODE;
  private static final String REF = CODE + ".ref";

  private static final List<ImportField> FIELDS =
      Stream.of(
              Stream.of(
                  field(
                      REF,
                      true,
                      "activity",
                      "reference",
                      "ref",
                      "activité",
                      "référence",
                      "atividade",
                      "referência")),
              ListedPeople.fields(CODE).stream(),
              Stream.of(
                  field(
                      ListedAttendance.STATUS,
                      false,
                      "present, partial, absent or excused",
                      "présent, partiel, absent ou excusé",
                      "presente, parcial, ausente ou justificado",
                      "status",
                      "attendance",
                      "présence",
                      "statut",
                      "presença",
                      "estado"),
                  field(ListedAttendance.MINUTES, false, "minutes", "duration", "durée", "minutos"),
                  field(
                      ListedAttendance.MODE,
                      false,
                      "in the room or online",
                      "sur place ou en ligne",
                      "presencial ou em linha",
                      "mode",
                      "where",
                      "onde",
                      "modo"),
                  field(
                      ListedAttendance.ROLE,
                      false,
                      "participant, host or faculty",
                      "participant, hôte ou intervenant",
                      "participante, anfitrião ou orador",
                      "role",
                      "função",
                      "papel")))
          .flatMap(each -> each)
          .toList();

  @Inject private PastActivities activities;
  @Inject private ListedPeople people;
  @Inject private SeatHolders seats;
  @Inject private AttendanceQueries attendances;
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
    return 30;
  }

  @Override
  public List<String> names() {
    return List.of("attendance", "attendances", "participants", "présences", "presenças");
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public Map<String, String> example() {
    return Map.of(
        REF,
        PastActivities.EXAMPLE,
        CODE + ".name",
        "Ada Lovelace",
        CODE + ".email",
        "ada@list.example",
        CODE + ".country",
        "GB",
        ListedAttendance.MINUTES,
        "80");
  }

  @Override
  public String key(ImportRow row) {
    return Ids.named(PastActivities.key(row.value(REF)) + " " + people.key(row)).toString();
  }

  @Override
  public List<Judgement> judge(List<ImportRow> rows, Others others) {
    Map<ImportRow, Judgement> because = activities.judged(REF, rows, others);
    return rows.stream()
        .map(
            row ->
                Optional.ofNullable(because.get(row))
                    .or(() -> ListedAttendance.unread(row).map(AttendanceSheet::unread))
                    .or(() -> people.judge(row))
                    .orElse(Judgement.NEW))
        .toList();
  }

  private static Judgement unread(String field) {
    return Judgement.wrong(
        field, field.equals(ListedAttendance.MINUTES) ? "past-minutes" : "past-word");
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    Optional<PlannedSession> session = activities.lock(run, row.value(REF));
    if (session.isEmpty()) {
      return Applied.left("past-not-brought");
    }
    People.Known person = people.of(run, row, name -> seats.named(session.get().id(), name));
    if (attendances.of(session.get().id(), person.id()).isPresent()) {
      return Applied.left("same");
    }
    UUID id = Ids.named("import " + run + " " + row.number());
    attendances.add(attendance(id, session.get(), person.id(), row));
    return new Applied(Applied.DONE, id, person.made() ? person.id().toString() : null);
  }

  private Attendance attendance(UUID id, PlannedSession session, UUID person, ImportRow row) {
    ListedPeople.Listed listed = people.read(row);
    AttendanceMode where = ListedAttendance.mode(row).orElse(TickedList.usual(session));
    Attendance made = Attendance.of(id, session.id(), person);
    made.bring(
        new Mark(
            person,
            ListedAttendance.status(row),
            where,
            ListedAttendance.kind(row),
            ListedAttendance.minutes(row).orElse(null)),
        where,
        listed.country(),
        listed.cadre(),
        clock.now());
    return made;
  }

  @Override
  public String undo(Applied applied) {
    Optional<Attendance> found = attendances.find(applied.thing());
    if (found.isEmpty()) {
      return "gone";
    }
    if (!activities.release(found.get().sessionId())) {
      return "changed";
    }
    attendances.takeBack(found.get());
    if (applied.earlier() != null) {
      people.forget(UUID.fromString(applied.earlier()));
    }
    return Applied.UNDONE;
  }
}
