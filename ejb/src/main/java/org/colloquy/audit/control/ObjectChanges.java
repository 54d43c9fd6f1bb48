package org.colloquy.audit.control;

import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.columns.Counted;
import org.colloquy.columns.Unlogged;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/** What a unit of work is about to do to the objects in it. */
final class ObjectChanges {

  /** How an entity names whom it is about. */
  private static final String MEMBER = "memberId";

  private static final String ID = "id";

  private final UnitOfWorkImpl work;

  ObjectChanges(UnitOfWorkImpl work) {
    this.work = work;
  }

  List<Change> of(UnitOfWorkChangeSet set) {
    var changes = new ArrayList<Change>();
    var counts = new HashMap<Class<?>, Integer>();
    for (Object each : set.getAllChangeSets().values()) {
      var counted = counted((ObjectChangeSet) each);
      counted.ifPresent(type -> counts.merge(type, 1, Integer::sum));
      if (counted.isEmpty()) {
        changed((ObjectChangeSet) each).ifPresent(changes::add);
      }
    }
    counts.forEach((type, number) -> changes.add(Change.added(type, number)));
    if (work.hasDeletedObjects()) {
      for (Object each : work.getDeletedObjects().keySet()) {
        changes.add(removed(each));
      }
    }
    changes.sort(
        Comparator.comparing(Change::kind)
            .thenComparing(Change::id, Comparator.nullsFirst(Comparator.naturalOrder())));
    return changes;
  }

  /** The type of an object that is new, and one of those of which there may be very many. */
  private static Optional<Class<?>> counted(ObjectChangeSet set) {
    var object =
        ((org.eclipse.persistence.internal.sessions.ObjectChangeSet) set).getUnitOfWorkClone();
    return Optional.ofNullable(object)
        .filter(there -> set.isNew())
        .<Class<?>>map(Object::getClass)
        .filter(type -> type.isAnnotationPresent(Counted.class));
  }

  private Optional<Change> changed(ObjectChangeSet set) {
    var object =
        ((org.eclipse.persistence.internal.sessions.ObjectChangeSet) set).getUnitOfWorkClone();
    var descriptor = object == null ? null : work.getDescriptor(object);
    if (descriptor == null || descriptor.isAggregateDescriptor() || isGone(object)) {
      return Optional.empty();
    }
    if (set.isNew()) {
      var fields = values(descriptor, object).map(each -> each.added()).toList();
      return Optional.of(change(Change.How.ADDED, descriptor, object, fields));
    }
    var fields = set.getChanges().stream().flatMap(each -> fields(descriptor, each)).toList();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(change(Change.How.CHANGED, descriptor, object, fields));
  }

  private boolean isGone(Object object) {
    return work.hasDeletedObjects() && work.getDeletedObjects().containsKey(object);
  }

  private Change removed(Object object) {
    var descriptor = work.getDescriptor(object);
    var fields = values(descriptor, object).map(each -> each.removed()).toList();
    return change(Change.How.REMOVED, descriptor, object, fields);
  }

  private Change change(
      Change.How how, ClassDescriptor descriptor, Object object, List<Field> fields) {
    return Change.one(
        how, descriptor.getJavaClass(), id(descriptor, object), fields, member(descriptor, object));
  }

  /** As the entity has it: what the unit of work knows it by is made for its cache. */
  private static String id(ClassDescriptor descriptor, Object object) {
    return descriptor.getMappings().stream()
        .filter(mapping -> has(mapping, Id.class))
        .map(mapping -> String.valueOf(mapping.getAttributeValueFromObject(object)))
        .collect(Collectors.joining(" "));
  }

  private static Optional<UUID> member(ClassDescriptor descriptor, Object object) {
    if ("Member".equals(descriptor.getJavaClass().getSimpleName())) {
      return value(descriptor, ID, object);
    }
    return value(descriptor, MEMBER, object);
  }

  private static Optional<UUID> value(ClassDescriptor descriptor, String attribute, Object object) {
    return Optional.ofNullable(descriptor.getMappingForAttributeName(attribute))
        .map(mapping -> mapping.getAttributeValueFromObject(object))
        .filter(UUID.class::isInstance)
        .map(UUID.class::cast);
  }

  /** A field with the value that it has. */
  private record Value(String name, Object value, boolean shown) {

    Field added() {
      return new Field(name, null, value, shown);
    }

    Field removed() {
      return new Field(name, value, null, shown);
    }
  }

  private static Stream<Value> values(ClassDescriptor descriptor, Object object) {
    return descriptor.getMappings().stream()
        .flatMap(
            mapping -> {
              var value = mapping.getAttributeValueFromObject(object);
              if (value == null || isHousekeeping(mapping)) {
                return Stream.empty();
              }
              return mapping.isAggregateMapping()
                  ? values(mapping.getReferenceDescriptor(), value)
                  : Stream.of(new Value(mapping.getAttributeName(), value, isShown(mapping)));
            });
  }

  private static Stream<Field> fields(ClassDescriptor descriptor, ChangeRecord record) {
    var mapping = descriptor.getMappingForAttributeName(record.getAttribute());
    if (isHousekeeping(mapping)) {
      return Stream.empty();
    }
    if (record instanceof AggregateChangeRecord whole) {
      var inner = whole.getChangedObject();
      return inner == null
          ? Stream.of(new Field(record.getAttribute(), null, null, false))
          : inner.getChanges().stream()
              .flatMap(each -> fields(mapping.getReferenceDescriptor(), each));
    }
    var after = record instanceof DirectToFieldChangeRecord field ? field.getNewValue() : null;
    return Stream.of(
        new Field(record.getAttribute(), record.getOldValue(), after, isShown(mapping)));
  }

  /** The id is told beside the fields, and the version tells nobody anything. */
  private static boolean isHousekeeping(DatabaseMapping mapping) {
    return has(mapping, Id.class) || has(mapping, Version.class);
  }

  private static boolean isShown(DatabaseMapping mapping) {
    return !has(mapping, Unlogged.class);
  }

  private static boolean has(DatabaseMapping mapping, Class<? extends Annotation> annotation) {
    try {
      return mapping
          .getDescriptor()
          .getJavaClass()
          .getDeclaredField(mapping.getAttributeName())
          .isAnnotationPresent(annotation);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
