package org.colloquy.datasets;

import java.util.List;
import java.util.Optional;

/**
 * What one column holds, and what becomes of it.
 *
 * @param member whether it says which member
 * @param reason why nobody is meant by what could be somebody's data, or why it outlives an erasure
 * @param value what takes its place on erasure; empty where nothing or a blank does
 * @param withheld why the person whose it is does not find it among their own data; empty where
 *     they do
 * @param of the column that says whose it is; empty where that is whose the row is
 * @param shown of the row, to the member whom this column names and who is not whose the row is
 * @param arrival what it is where it was read in from elsewhere; empty where it is what it was
 * @param title what is said beside an id in a person's own data, so that they know what is meant
 */
public record Column(
    String name,
    Content content,
    boolean member,
    Erasure erasure,
    String reason,
    Optional<String> value,
    Optional<String> withheld,
    Optional<String> of,
    List<String> shown,
    Optional<Arrival> arrival,
    Optional<Title> title) {

  /** Whose what a column holds is. */
  public enum Content {
    /** Nobody's. */
    PLAIN,
    /** Somebody's: who they are, what they did, or what was said of them. */
    PERSONAL,
    /** A key, or what a key can be known by: it leaves the network in no way. */
    SECRET
  }

  /** What becomes of it when the person is erased. */
  public enum Erasure {
    /** It stays, for the reason that is given. */
    KEPT,
    /** It has no value any more. */
    BLANKED,
    /** It is an empty text. */
    EMPTIED,
    /** It is what everybody has in its place who was erased. */
    REPLACED,
    /** It goes with the whole row. */
    GONE
  }

  /**
   * A column of another table, of the row whose key this one holds.
   *
   * @param name by which it is shown
   */
  public record Title(String name, String table, String column) {}

  /**
   * What stands in it after an import.
   *
   * @param value empty for none
   */
  public record Arrival(Optional<String> value) {}

  public Column {
    shown = List.copyOf(shown);
    if (name.isBlank() || reason.isBlank() != reason.isEmpty()) {
      throw new IllegalArgumentException("A column has a name, and a reason says something");
    }
    if (content == Content.PERSONAL && erasure == Erasure.KEPT && reason.isEmpty()) {
      throw new IllegalArgumentException(name + " does not say what becomes of it on erasure");
    }
  }

  /** Nobody's, as anybody sees by its type: a number, a moment, an id of something. */
  public static Column plain(String name) {
    return column(name, Content.PLAIN, false, Erasure.KEPT, "");
  }

  /** Nobody's although it is a text, or names a person. */
  public static Column plain(String name, String reason) {
    return column(name, Content.PLAIN, false, Erasure.KEPT, reason);
  }

  /** Somebody's. What becomes of it has to be said: {@link #blanked} and so on. */
  public static Rule personal(String name) {
    return new Rule(name, Content.PERSONAL, false);
  }

  /** The id of a member. */
  public static Rule member(String name) {
    return new Rule(name, Content.PERSONAL, true);
  }

  /** A key, a digest of one, a sealed value. */
  public static Rule secret(String name) {
    return new Rule(name, Content.SECRET, false);
  }

  /** A column of which it is still to be said what becomes of it when the person is erased. */
  public record Rule(String name, Content content, boolean member) {

    public Column kept(String reason) {
      return column(name, content, member, Erasure.KEPT, reason);
    }

    public Column blanked() {
      return column(name, content, member, Erasure.BLANKED, "");
    }

    public Column emptied() {
      return column(name, content, member, Erasure.EMPTIED, "");
    }

    /** The same for everybody who was erased. */
    public Column becomes(String value) {
      var column = column(name, content, member, Erasure.REPLACED, "");
      return new Column(
          name,
          content,
          member,
          column.erasure,
          "",
          Optional.of(value),
          column.withheld,
          column.of,
          column.shown,
          column.arrival,
          column.title);
    }

    public Column gone() {
      return column(name, content, member, Erasure.GONE, "");
    }
  }

  private static Column column(
      String name, Content content, boolean member, Erasure erasure, String reason) {
    return new Column(
        name,
        content,
        member,
        erasure,
        reason,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * It is this where it was read in from elsewhere, whatever it was: what it says holds for the
   * place that it comes from.
   *
   * @param there null for no value
   */
  public Column arrivingAs(String there) {
    return new Column(
        name,
        content,
        member,
        erasure,
        reason,
        value,
        withheld,
        of,
        shown,
        Optional.of(new Arrival(Optional.ofNullable(there))),
        title);
  }

  /** Keeps it out of the person's own data. */
  public Column withheld(String why) {
    return new Column(
        name, content, member, erasure, reason, value, Optional.of(why), of, shown, arrival, title);
  }

  /** It is of the member whom that column names. */
  public Column of(String person) {
    return new Column(
        name,
        content,
        member,
        erasure,
        reason,
        value,
        withheld,
        Optional.of(person),
        shown,
        arrival,
        title);
  }

  /**
   * What the member whom this column names finds of the row among their own data; nothing that is
   * anybody else's.
   */
  public Column shows(String... columns) {
    return new Column(
        name,
        content,
        member,
        erasure,
        reason,
        value,
        withheld,
        of,
        List.of(columns),
        arrival,
        title);
  }

  /** Says what an id means: what a column of that table says in the row of this id. */
  public Column titled(String as, String table, String column) {
    return new Column(
        name,
        content,
        member,
        erasure,
        reason,
        value,
        withheld,
        of,
        shown,
        arrival,
        Optional.of(new Title(as, table, column)));
  }

  boolean isPersonal() {
    return content == Content.PERSONAL;
  }
}
