package org.colloquy.web.page;

import com.ibm.icu.text.MessageFormat;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/**
 * Renders {@code h:outputFormat} by the rules of ICU, which know the plurals of every language; the
 * platform's own renderer knows English ones at best.
 */
public class FormatRenderer extends Renderer<UIComponent> {

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext faces, UIComponent component) {
    // They are the parameters.
  }

  @Override
  public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
    var pattern = String.valueOf(((ValueHolder) component).getValue());
    var values =
        component.getChildren().stream()
            .filter(UIParameter.class::isInstance)
            .map(child -> ((UIParameter) child).getValue())
            .toArray();
    var text = new MessageFormat(pattern, faces.getViewRoot().getLocale()).format(values);
    faces.getResponseWriter().writeText(text, component, null);
  }
}
