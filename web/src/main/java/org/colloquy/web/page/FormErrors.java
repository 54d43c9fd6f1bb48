package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with what was just sent, field by field, for the error summary and for the fields.
 * It reads the messages of Faces, whoever put them there: converters, validators, or {@link Forms}.
 */
@Named("formErrors")
@RequestScoped
public class FormErrors {

  /**
   * One problem.
   *
   * @param target the id of the field that it is about; empty where it is about the whole
   */
  public record FormError(String target, String text) {}

  public boolean isAny() {
    return FacesContext.getCurrentInstance().getMessages().hasNext();
  }

  public List<FormError> getAll() {
    var faces = FacesContext.getCurrentInstance();
    var errors = new ArrayList<FormError>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            id ->
                faces
                    .getMessageList(id)
                    .forEach(
                        message -> errors.add(new FormError(id == null ? "" : id, text(message)))));
    return errors;
  }

  public boolean wrong(String field) {
    return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
  }

  public String textOf(String field) {
    return FacesContext.getCurrentInstance().getMessageList(field).stream()
        .map(FormErrors::text)
        .findFirst()
        .orElse("");
  }

  private static String text(FacesMessage message) {
    return message.getSummary();
  }
}
