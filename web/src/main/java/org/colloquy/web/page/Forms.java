package org.colloquy.web.page;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.function.Supplier;
import org.colloquy.shared.Conflict;

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
 * <p>What was typed stays in the form. A conflict is told in the bundle's words, key {@code
 * "conflict." + code}, else in the boundary's own.
 */
@RequestScoped
public class Forms {

  @Inject private Texts texts;

  /** The outcome of the work, or null, which shows the same page again with what is wrong. */
  public String submit(String bundle, Supplier<String> work) {
    try {
      return work.get();
    } catch (ConstraintViolationException e) {
      e.getConstraintViolations().forEach(this::add);
    } catch (Conflict e) {
      add(null, text(bundle, e));
    } catch (EJBException e) {
      // What a container throws for parameters that break their constraints.
      if (!(e.getCause() instanceof ConstraintViolationException violations)) {
        throw e;
      }
      violations.getConstraintViolations().forEach(this::add);
    }
    return null;
  }

  /** Says that something is wrong with one field, or, with null, with the whole. */
  public void add(String field, String text) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    FacesContext.getCurrentInstance().validationFailed();
  }

  private void add(ConstraintViolation<?> violation) {
    String field = null;
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName();
    }
    add(field, violation.getMessage());
  }

  private String text(String bundle, Conflict conflict) {
    var words = texts.of(bundle);
    var key = "conflict." + conflict.code();
    return words.has(key) ? words.say(key) : conflict.getMessage();
  }
}
