package org.colloquy.web.page;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.function.Supplier;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.web.races.Races;

/**
 * Does what a form asks for, and puts what a boundary refuses where the person sees it: a broken
 * rule of a field at the field whose id is the field's name, everything else above the form.
 *
 * <pre>{@code
 * return forms.submit("peopleText", () -> {
 *   members.invite(new Invitation(...));
 *   return "/people/list?faces-redirect=true";
 * });
 * }</pre>
 *
 * <p>Work that loses against somebody else's of the same moment is done again, see {@link Races}.
 * What was typed stays in the form. A conflict is told in the bundle's words, key {@code
 * "conflict." + code}, else in those that it has everywhere.
 */
@RequestScoped
public class Forms {

  @Inject private Texts texts;
  @Inject private Spoken spoken;

  /** The outcome of the work, or null, which shows the same page again with what is wrong. */
  public String submit(String bundle, Supplier<String> work) {
    try {
      return Races.settle(work::get);
    } catch (Invalid e) {
      e.faults().forEach(this::add);
    } catch (Conflict e) {
      add(null, text(bundle, e));
    } catch (EJBException e) {
      // What a container throws for parameters that break their constraints.
      if (!(e.getCause() instanceof ConstraintViolationException violations)) {
        throw e;
      }
      violations.getConstraintViolations().stream().map(Fault::of).forEach(this::add);
    }
    return null;
  }

  /** Says that something is wrong with one field, or, with null, with the whole. */
  public void add(String field, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    FacesContext.getCurrentInstance().validationFailed();
  }

  /** Says that something is wrong with a field, by the key of the sentence in the rules. */
  public void wrong(String field, String key) {
    add(new Fault(field, key, Map.of()));
  }

  private void add(Fault fault) {
    add(fault.field().isEmpty() ? null : fault.field(), spoken.say(fault));
  }

  private String text(String bundle, Conflict conflict) {
    var words = texts.of(bundle);
    var key = "conflict." + conflict.code();
    return words.has(key) ? words.say(key) : spoken.say(conflict);
  }
}
