package org.colloquy.answers.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.colloquy.answers.Asking;
import org.colloquy.answers.entity.Form;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.tenants.time.BusinessClock;

/** The transactions of a round: forms that open, and forms that close. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FormSteps {

  private static final Jsonb JSON = JsonbBuilder.create();

  /** So long after its day a form is looked at again, in case a node was killed in between. */
  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  @Inject private FormRows forms;
  @Inject private NamedRows named;
  @Inject private Later later;
  @Inject private BusinessClock clock;

  /** Opens the form about this thing, where there is none and somebody is to be asked. */
  public void open(Asking asking, UUID thing) {
    if (isThere(asking, thing)) {
      return;
    }
    asking
        .about(thing)
        .filter(occasion -> !isThere(asking, thing))
        .filter(occasion -> clock.now().isBefore(occasion.until()))
        .filter(occasion -> !occasion.people().isEmpty())
        .ifPresent(
            occasion -> {
              Form form = Form.open(asking.kind(), thing, occasion);
              forms.add(form, occasion.people());
              later.runOn(form.closesAt(), Round.of("closes"), "form:" + form.id());
            });
  }

  private boolean isThere(Asking asking, UUID thing) {
    return forms.find(Form.idOf(asking.kind(), thing)).isPresent();
  }

  /** The forms whose day is over. */
  public List<UUID> over() {
    var now = clock.now();
    return forms.closing(now.minus(LOOKED_BACK), now);
  }

  /**
   * Counts the answers; does nothing for a form that has closed, or whose kind is none any more.
   */
  public void close(UUID id, List<Asking> kinds) {
    Form form = forms.lock(id).orElseThrow();
    if (form.isClosed() || form.isOpen(clock.now())) {
      return;
    }
    kinds.stream()
        .filter(kind -> kind.kind().equals(form.kind()))
        .findFirst()
        .ifPresent(
            kind -> {
              List<Sheet> sheets = form.isConfidential() ? named.sheets(id) : forms.sheets(id);
              form.close(
                  sheets.size(),
                  Count.of(kind.questions(), sheets)
                      .map(Written::new)
                      .map(JSON::toJson)
                      .orElse(null));
            });
  }

  /** Takes away the sealed answers of a form that has closed. */
  public void empty(UUID id) {
    if (forms.find(id).filter(Form::isClosed).isPresent()) {
      forms.empty(id);
    }
  }
}
