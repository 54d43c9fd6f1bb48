package org.colloquy.answers.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.answers.Asking;
import org.colloquy.answers.FormState;
import org.colloquy.answers.FormView;
import org.colloquy.answers.Named;
import org.colloquy.answers.Results;
import org.colloquy.answers.control.FormRows;
import org.colloquy.answers.control.NamedRows;
import org.colloquy.answers.control.Round;
import org.colloquy.answers.control.Written;
import org.colloquy.answers.entity.Form;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.answers.AnswerBox.Outcome;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Forms, for the modules that ask. Whether a caller may see a thing at all, and its results, is for
 * those modules to decide; who may answer was decided when the form opened.
 */
@Dependent
public class AnswerForms {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Inject private FormRows forms;
  @Inject private NamedRows named;
  @Inject private Later later;
  @Inject private BusinessClock clock;

  /** Has what is due opened when that date comes; once a day that happens in any case. */
  public void openOn(Instant date, String key) {
    later.runOn(date, Round.of("opens"), key);
  }

  /** The form about this thing, as this person has it. */
  public FormView view(Asking asking, UUID thing, UUID person) {
    return forms
        .find(Form.idOf(asking.kind(), thing))
        .map(
            form ->
                new FormView(
                    state(form, person), form.closesAt(), form.zone(), form.isConfidential()))
        .orElse(FormView.TO_COME);
  }

  private FormState state(Form form, UUID person) {
    if (!form.isOpen(clock.now())) {
      return FormState.CLOSED;
    }
    return forms
        .answered(form.id(), person)
        .map(given -> form.isConfidential() ? named.answered(form.id(), person) : given)
        .map(given -> given ? FormState.GIVEN : FormState.OPEN)
        .orElse(FormState.NOT_ASKED);
  }

  /** Whether there is a form about this thing, open or closed: what it promises stays. */
  public boolean isThere(Asking asking, UUID thing) {
    return forms.find(Form.idOf(asking.kind(), thing)).isPresent();
  }

  /**
   * Takes what somebody answered, by the keys of the questions, and that they did, which are not
   * known of each other unless the form is confidential. {@link Invalid} names the questions that
   * do not take the answer; {@link Conflict} says why there is nothing to answer: {@code
   * form-not-open}, {@code form-closed}, {@code form-not-asked}, {@code form-answered}, {@code
   * answer-empty}.
   */
  public void give(Asking asking, UUID thing, UUID person, Map<String, String> filled) {
    Form form =
        forms
            .lock(Form.idOf(asking.kind(), thing))
            .orElseThrow(() -> new Conflict("form-not-open"));
    if (!form.isOpen(clock.now())) {
      throw new Conflict("form-closed");
    }
    switch (put(form, person, asking, filled)) {
      case TAKEN -> {}
      case GIVEN_BEFORE -> throw new Conflict("form-answered");
      case NOT_ASKED -> throw new Conflict("form-not-asked");
    }
  }

  private Outcome put(Form form, UUID person, Asking asking, Map<String, String> filled) {
    return form.isConfidential()
        ? named.put(form.id(), person, asking.questions(), filled)
        : forms.put(form.id(), person, asking.questions(), filled);
  }

  /** Who is asked by the form about this thing and has not answered; nobody where there is none. */
  public Set<UUID> owing(Asking asking, UUID thing) {
    return forms
        .find(Form.idOf(asking.kind(), thing))
        .map(form -> form.isConfidential() ? named.owing(form.id()) : forms.owing(form.id()))
        .orElse(Set.of());
  }

  /**
   * Who answered what to a confidential form that has closed; nobody for every other. Whether the
   * caller may know is for the module to decide.
   */
  public List<Named> named(Asking asking, UUID thing) {
    return forms
        .find(Form.idOf(asking.kind(), thing))
        .filter(Form::isConfidential)
        .filter(Form::isClosed)
        .map(form -> named.of(form.id()))
        .orElse(List.of());
  }

  /** What came of it. */
  public Results results(Asking asking, UUID thing) {
    return forms
        .find(Form.idOf(asking.kind(), thing))
        .map(AnswerForms::results)
        .orElse(Results.TO_COME);
  }

  private static Results results(Form form) {
    if (!form.isClosed()) {
      return Results.open(form.asked(), form.closesAt(), form.zone());
    }
    return Results.closed(
        form.asked(),
        form.closesAt(),
        form.zone(),
        form.given(),
        form.results() == null ? null : JSON.fromJson(form.results(), Written.class).questions());
  }
}
