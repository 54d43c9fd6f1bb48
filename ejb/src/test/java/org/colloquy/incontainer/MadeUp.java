package org.colloquy.incontainer;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.ShortName;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;

/** Arguments with which a method can be called, good for nothing else. */
final class MadeUp {

  private static final Map<Class<?>, Object> VALUES =
      Map.of(
          int.class,
          1,
          boolean.class,
          false,
          String.class,
          "x",
          byte[].class,
          new byte[] {1},
          Set.class,
          Set.of(),
          List.class,
          List.of(),
          Instant.class,
          Instant.EPOCH,
          ZoneId.class,
          ZoneOffset.UTC,
          EmailAddress.class,
          new EmailAddress("x@example.org"),
          ShortName.class,
          new ShortName("no-such"));

  private MadeUp() {}

  /** Throws for a type that it cannot make: a method that takes one is called by no test. */
  static Object value(Class<?> type) {
    if (VALUES.containsKey(type)) {
      return VALUES.get(type);
    }
    if (type == InputStream.class) {
      return InputStream.nullInputStream();
    }
    if (type == OutputStream.class) {
      return OutputStream.nullOutputStream();
    }
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == TenantId.class) {
      return new TenantId(UUID.randomUUID());
    }
    if (type == RequestKey.class) {
      return RequestKey.fresh();
    }
    if (type == PageRequest.class) {
      return new PageRequest(0, 20);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return made(type);
    }
    throw new IllegalArgumentException("Nothing is made up for " + type.getName());
  }

  private static Object made(Class<?> type) {
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components).map(component -> part(component.getType())).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("No " + type.getName() + " can be made up", e);
    }
  }

  /** Only what a method is called with has to be there. */
  private static Object part(Class<?> type) {
    try {
      return value(type);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
