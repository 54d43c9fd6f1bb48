package org.colloquy.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

/** Lets pages name the bundles of {@link Texts}. */
public class TextResolver extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || !(property instanceof String name) || !Texts.isName(name)) {
      return null;
    }
    context.setPropertyResolved(null, property);
    return texts(context).asMap(name);
  }

  /** Looked up once for each request: a page reads a hundred texts. */
  private static Texts texts(ELContext context) {
    if (context.getContext(FacesContext.class) instanceof FacesContext faces) {
      return (Texts) faces.getAttributes().computeIfAbsent(Texts.class, type -> found());
    }
    return found();
  }

  private static Texts found() {
    return CDI.current().select(Texts.class).get();
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Texts do not change: another resolver says so.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == null ? String.class : null;
  }
}
