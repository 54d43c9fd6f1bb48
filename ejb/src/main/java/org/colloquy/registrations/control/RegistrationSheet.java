package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.ImportSheet;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.members.boundary.ListedPeople;
import org.colloquy.members.boundary.People;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.PastActivities;
import org.colloquy.tenants.Ids;

/** Who had registered for sessions that were held before; each had a seat. */
@ApplicationScoped
public class RegistrationSheet implements ImportSheet {

  private static final String CODE = "registrations";
  private static final String REF = CODE + ".ref";

  private static final List<ImportField> FIELDS =
      Stream.concat(
              Stream.of(
                  new ImportField(
                      REF,
                      true,
                      List.of(
                          "activity",
                          "reference",
                          "ref",
                          "activité",
                          "référence",
                          "atividade",
                          "referência"),
                      null)),
              ListedPeople.fields(CODE).stream())
          .toList();

  @Inject private PastActivities activities;
  @Inject private ListedPeople people;
  @Inject private SeatsByName seats;
  @Inject private Seats places;
  @Inject private RegistrationQueries registrations;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<String> names() {
    return List.of("registrations", "registrants", "inscriptions", "inscrições");
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
        "GB");
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
                    .or(() -> people.judge(row))
                    .orElse(Judgement.NEW))
        .toList();
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    Optional<PlannedSession> session = activities.lock(run, row.value(REF));
    if (session.isEmpty()) {
      return Applied.left("past-not-brought");
    }
    People.Known person = people.of(run, row, name -> seats.named(session.get().id(), name));
    UUID id = Ids.named("import " + run + " " + row.number());
    return places.note(id, session.get(), person.id())
        ? new Applied(Applied.DONE, id, person.made() ? person.id().toString() : null)
        : Applied.left("same");
  }

  @Override
  public String undo(Applied applied) {
    Optional<Registration> found = registrations.find(applied.thing());
    if (found.isEmpty()) {
      return "gone";
    }
    if (!activities.release(found.get().sessionId())) {
      return "changed";
    }
    places.takeBack(found.get());
    if (applied.earlier() != null) {
      people.forget(UUID.fromString(applied.earlier()));
    }
    return Applied.UNDONE;
  }
}
