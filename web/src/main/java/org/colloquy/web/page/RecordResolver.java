package org.colloquy.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colloquy.shared.Flat;

/**
 * Lets pages read records: {@code #{session.title}} calls {@code title()}, and any other public
 * method without parameters that a record has, such as {@code hasNext()}; where it has none of that
 * name, a record that stands {@link Flat} in it answers. Expression Language 5 knows bean getters
 * only.
 */
public class RecordResolver extends ELResolver {

  private record Property(Class<?> type, String name) {}

  /** The accessors to go through, one after the other. */
  private record Way(List<Method> accessors) {

    private Object from(Object base) throws IllegalAccessException, InvocationTargetException {
      var value = base;
      for (var accessor : accessors) {
        value = accessor.invoke(value);
      }
      return value;
    }

    private Way after(Method accessor) {
      return new Way(Stream.concat(Stream.of(accessor), accessors.stream()).toList());
    }
  }

  private final Map<Property, Optional<Way>> ways = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var way = way(base, property);
    if (way.isEmpty()) {
      return null;
    }
    try {
      var value = way.get().from(base);
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
    way(base, property).ifPresent(way -> context.setPropertyResolved(base, property));
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Records do not change: another resolver says so.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    way(base, property).ifPresent(way -> context.setPropertyResolved(base, property));
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? Object.class : null;
  }

  private Optional<Way> way(Object base, Object property) {
    if (!(base instanceof Record) || property == null) {
      return Optional.empty();
    }
    return ways.computeIfAbsent(
        new Property(base.getClass(), property.toString()), each -> find(each.type(), each.name()));
  }

  private static Optional<Way> find(Class<?> type, String name) {
    return method(type, name)
        .map(method -> new Way(List.of(method)))
        .or(
            () ->
                Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.isAnnotationPresent(Flat.class))
                    .flatMap(
                        part ->
                            find(part.getType(), name)
                                .map(way -> way.after(part.getAccessor()))
                                .stream())
                    .findFirst());
  }

  private static Optional<Method> method(Class<?> type, String name) {
    try {
      var method = type.getMethod(name);
      // A public method of a package-private record is public only by name.
      return method.trySetAccessible() ? Optional.of(method) : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }
}
