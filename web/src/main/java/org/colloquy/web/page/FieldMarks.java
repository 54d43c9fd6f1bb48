package org.colloquy.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties each input to the hint and the error that the field tag wrote around it, so that a screen
 * reader says them with the label, and marks what is wrong as invalid. It hears of each input that
 * comes into a page, and leaves a page without any alone.
 */
public class FieldMarks implements SystemEventListener {

  /** What is not rendered must not be asked for its rows either: they may be for others to see. */
  private static final Set<VisitHint> WHAT_IS_SHOWN = Set.of(VisitHint.SKIP_UNRENDERED);

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot || isField(source);
  }

  @Override
  public void processEvent(SystemEvent event) {
    var faces = event.getFacesContext();
    if (isField(event.getSource())) {
      faces.getAttributes().put(FieldMarks.class, true);
    } else if (event instanceof PreRenderViewEvent
        && faces.getAttributes().containsKey(FieldMarks.class)) {
      markAll(faces);
    }
  }

  /** What an address says is an input to Faces, and nothing that is shown. */
  private static boolean isField(Object source) {
    return source instanceof UIInput && !(source instanceof UIViewParameter);
  }

  private static void markAll(FacesContext faces) {
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, WHAT_IS_SHOWN),
            (context, component) -> {
              if (component instanceof UIInput input) {
                mark(faces, input);
              }
              return VisitResult.ACCEPT;
            });
  }

  private static void mark(FacesContext faces, UIInput input) {
    var field = fieldAround(input);
    if (field == null) {
      return;
    }
    var wrong = !faces.getMessageList(input.getClientId(faces)).isEmpty();
    var told =
        Stream.of(
                (String) field.getAttributes().get("field-hint"),
                wrong ? (String) field.getAttributes().get("field-error") : "")
            .filter(id -> id != null && !id.isEmpty())
            .collect(Collectors.joining(" "));
    if (!told.isEmpty()) {
      input.getPassThroughAttributes().put("aria-describedby", told);
    }
    if (wrong) {
      input.getPassThroughAttributes().put("aria-invalid", "true");
    }
  }

  private static UIComponent fieldAround(UIComponent component) {
    var parent = component.getParent();
    while (parent != null && !parent.getAttributes().containsKey("field-error")) {
      parent = parent.getParent();
    }
    return parent;
  }
}
