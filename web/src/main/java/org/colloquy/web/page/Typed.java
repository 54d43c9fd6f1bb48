package org.colloquy.web.page;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.shared.Fields;

/**
 * The fields of a form as typed, each by the name that it has in the draft which the form makes:
 * for the page a map, for its bean the way from what is kept and into the draft.
 *
 * <pre>{@code
 * private final Typed<SessionDraft> typed = new Typed<>(SessionDraft.class);
 *
 * <h:inputText id="title" value="#{sessionForm.typed.title}"/>
 *
 * typed.show(view);                                // what is kept, under the same names
 * planning.edit(id, version, typed.draft(view));   // what was typed over it
 * theirs = typed.differences(new Typed<>(SessionDraft.class).show(now), Map.of());
 * }</pre>
 */
public final class Typed<D extends Record> extends AbstractMap<String, Object> {

  private static final String ZONE = "zone";

  private final Class<D> type;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * A field in which two versions differ.
   *
   * @param field its name, which is also the id of its input
   * @param value what the other one has, in words; empty for nothing
   */
  public record Difference(String field, String value) {}

  /** An empty form. */
  public Typed(Class<D> type) {
    this.type = type;
    for (RecordComponent part : type.getRecordComponents()) {
      fields.put(part.getName(), isList(part.getType()) ? List.of() : null);
    }
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return fields.entrySet();
  }

  @Override
  public Object put(String name, Object value) {
    if (!fields.containsKey(name)) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
    }
    return fields.put(name, value instanceof Object[] several ? List.of(several) : value);
  }

  /** What one field holds, where that is a text; else null. */
  public String text(String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  /** What one field with several values holds. */
  public List<String> list(String name) {
    return fields.get(name) instanceof Collection<?> several
        ? several.stream().map(Object::toString).toList()
        : List.of();
  }

  /** Fills in what a record has under the same names; times are on the clocks of its zone. */
  public Typed<D> show(Record kept) {
    Map<String, Object> known = Fields.of(kept);
    fields.replaceAll(
        (name, value) -> known.containsKey(name) ? shown(known.get(name), known.get(ZONE)) : value);
    return this;
  }

  /** The same form but for one field. */
  public Typed<D> with(String name, Object value) {
    Typed<D> other = new Typed<>(type);
    other.fields.putAll(fields);
    other.put(name, value);
    return other;
  }

  /** Something new. */
  public D draft() {
    return draft(Map.of());
  }

  /**
   * The change of what is kept: what comes back as it was shown means what is kept, also where the
   * page shows less of it or would not offer it.
   */
  public D draft(Record kept) {
    return draft(Fields.of(kept));
  }

  /**
   * Where another form, such as one that shows what is kept by now, has something else; in the
   * order of the fields.
   *
   * @param words says the values of a field, where they are codes
   */
  public List<Difference> differences(Typed<D> other, Map<String, UnaryOperator<String>> words) {
    return fields.keySet().stream()
        .filter(name -> !same(fields.get(name), other.fields.get(name)))
        .map(
            name ->
                new Difference(
                    name, other.said(name, words.getOrDefault(name, UnaryOperator.identity()))))
        .toList();
  }

  private D draft(Map<String, Object> kept) {
    return Fields.make(type, part -> meant(part, kept));
  }

  private Object meant(RecordComponent part, Map<String, Object> kept) {
    String name = part.getName();
    String text = text(name);
    Object before = kept.get(name);
    if (part.getType() == String.class) {
      return before instanceof Instant at && kept.get(ZONE) instanceof ZoneId zone
          ? new ShownTime(at, zone).meant(text, text(ZONE))
          : text;
    }
    if (part.getType() == ZoneId.class) {
      return text != null && before != null && text.equals(before.toString())
          ? ZoneId.of(text)
          : Zones.parse(name, text);
    }
    if (part.getType() == boolean.class) {
      return Boolean.TRUE.equals(fields.get(name));
    }
    return part.getType() == Set.class
        ? new LinkedHashSet<>(list(name))
        : part.getType() == List.class ? list(name) : fields.get(name);
  }

  private String said(String name, UnaryOperator<String> words) {
    Object value = fields.get(name);
    List<String> all = value instanceof Collection ? list(name) : List.of(plain(value));
    return all.stream()
        .map(each -> each.isEmpty() ? each : words.apply(each))
        .collect(Collectors.joining(", "));
  }

  private static Object shown(Object kept, Object zone) {
    if (kept instanceof Instant at && zone instanceof ZoneId clocks) {
      return new ShownTime(at, clocks).text();
    }
    return kept == null || kept instanceof Boolean || kept instanceof Collection
        ? kept
        : kept.toString();
  }

  /** A page that has no tick for something says nothing of it. */
  private static boolean same(Object mine, Object theirs) {
    if (theirs instanceof Collection<?> several) {
      return mine instanceof Collection<?> chosen && Set.copyOf(chosen).equals(Set.copyOf(several));
    }
    return (mine == null && theirs instanceof Boolean) || plain(mine).equals(plain(theirs));
  }

  /** A browser sends the line ends of a text area as CR LF, and nothing as an empty text. */
  private static String plain(Object value) {
    return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
  }

  private static boolean isList(Class<?> type) {
    return Collection.class.isAssignableFrom(type);
  }
}
