package org.colloquy.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets pages read records: {@code #{session.title}} calls {@code title()}, and any other public
 * method without parameters that a record has, such as {@code hasNext()}. Expression Language 5
 * knows bean getters only.
 */
public class RecordResolver extends ELResolver {

  private record Property(Class<?> type, String name) {}

  private final Map<Property, Optional<Method>> accessors = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor.isEmpty()) {
      return null;
    }
    try {
      var value = accessor.get().invoke(base);
      context.setPropertyResolved(base, property);
      return value;
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    accessor(base, property).ifPresent(method -> context.setPropertyResolved(base, property));
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Records do not change: another resolver says so.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    accessor(base, property).ifPresent(method -> context.setPropertyResolved(base, property));
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? Object.class : null;
  }

  private Optional<Method> accessor(Object base, Object property) {
    if (!(base instanceof Record) || property == null) {
      return Optional.empty();
    }
    return accessors.computeIfAbsent(
        new Property(base.getClass(), property.toString()), RecordResolver::find);
  }

  private static Optional<Method> find(Property property) {
    try {
      var method = property.type().getMethod(property.name());
      // A public method of a package-private record is public only by name.
      return method.trySetAccessible() ? Optional.of(method) : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
