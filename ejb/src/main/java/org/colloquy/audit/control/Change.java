package org.colloquy.audit.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.TenantId;
import org.eclipse.persistence.queries.DeleteAllQuery;
import org.eclipse.persistence.queries.ModifyAllQuery;

/**
 * One thing that was added, changed or removed; or many of a kind at once, by a statement that does
 * not say which.
 *
 * @param kind of what was changed
 * @param module whose it is; empty where no module is meant
 * @param id null for many
 * @param fields that have another value now
 * @param rows that a statement changed
 * @param member whom it is about
 */
record Change(
    How how,
    String kind,
    String module,
    String id,
    List<Field> fields,
    long rows,
    Optional<UUID> member) {

  enum How {
    ADDED,
    CHANGED,
    REMOVED,
    /** It happened, and has no entry of its own. */
    LEFT_OUT
  }

  Change {
    fields = List.copyOf(fields);
  }

  static Change one(How how, Class<?> type, String id, List<Field> fields, Optional<UUID> member) {
    return new Change(how, type.getSimpleName(), moduleOf(type), id, fields, 1, member);
  }

  static Change many(ModifyAllQuery query, Object result) {
    var how = query instanceof DeleteAllQuery ? How.REMOVED : How.CHANGED;
    var type = query.getReferenceClass();
    return new Change(
        how, type.getSimpleName(), moduleOf(type), null, List.of(), rows(result), Optional.empty());
  }

  /** Of objects of which it is told how many there are. */
  static Change added(Class<?> type, long rows) {
    return new Change(
        How.ADDED, type.getSimpleName(), moduleOf(type), null, List.of(), rows, Optional.empty());
  }

  static Change statement(Object result) {
    return past("Statement", rows(result));
  }

  /** Of rows that nobody has as objects. */
  static Change past(String kind, long rows) {
    return new Change(How.CHANGED, kind, "", null, List.of(), rows, Optional.empty());
  }

  static Change leftOut(String kind, long number) {
    return new Change(How.LEFT_OUT, kind, "", null, List.of(), number, Optional.empty());
  }

  /** Of a member's account, which lies in the realm. */
  static Change ofAccount(UUID member) {
    return new Change(
        How.CHANGED, "Account", "members", member.toString(), List.of(), 1, Optional.of(member));
  }

  /** Of the network itself, which has no row of its own in its schema. */
  static Change ofNetwork(TenantId network, String detail) {
    return new Change(
        How.CHANGED,
        "Network",
        "networks",
        network.toString(),
        List.of(new Field("detail", null, detail, true)),
        1,
        Optional.empty());
  }

  private static String moduleOf(Class<?> type) {
    return type.getPackageName().split("\\.", -1)[2];
  }

  private static long rows(Object result) {
    return result instanceof Number number ? number.longValue() : 1;
  }

  boolean isOfNothing() {
    return rows == 0;
  }

  JsonObject json(boolean withValues) {
    var json = Written.JSON.createObjectBuilder().add("how", how.name()).add("kind", kind);
    if (id == null) {
      return json.add("rows", rows).build();
    }
    JsonArrayBuilder all = Written.JSON.createArrayBuilder();
    fields.forEach(field -> all.add(field.json(withValues)));
    return json.add("id", id).add("fields", all).build();
  }
}
