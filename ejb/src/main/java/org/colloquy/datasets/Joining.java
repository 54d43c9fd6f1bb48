package org.colloquy.datasets;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a table's rows when two people turn out to be one, of whom one remains and the
 * other goes. Until that is taken back, what is done is written down row by row.
 *
 * <p>Where a key lets each person have one row, both may have one. Which of the two remains has to
 * be said then: a table with a member's column under such a key fails the build as long as it says
 * nothing.
 *
 * <pre>{@code
 * Holding.of("registration")
 *     .joining(
 *         Joining.oneFor("session_id")
 *             .first("status", "CONFIRMED", "WAITING", "CANCELLED")
 *             .lowest("place_in_line"))
 * }</pre>
 *
 * @param among the columns besides the member's in which two rows have to be alike to stand in each
 *     other's way
 * @param preferences which of two rows remains: by the first of these that tells them apart; where
 *     none does, that of the person who remains
 * @param line a column with a place among those rows; empty where there is none. A row that comes
 *     back and finds its place taken comes last
 * @param reason why rows do not follow the person; empty where they do
 */
public record Joining(
    Way way, List<String> among, List<Preference> preferences, String line, String reason) {

  /** Rows name the one who remains from then on. */
  public static final Joining MOVE = new Joining(Way.MOVE, List.of(), List.of(), "", "");

  /** What happens to rows that name the one who goes. */
  public enum Way {
    /** They name the one who remains. */
    MOVE,
    /** They do, and where both have one the weaker one is put aside. */
    ONE,
    /** They go on naming whom they name. */
    STAY,
    /** They are put aside. */
    REST
  }

  /**
   * Which of two rows is the better one.
   *
   * @param values of the column, the best first; none where the lowest value is
   */
  public record Preference(String column, List<String> values) {

    public Preference {
      values = List.copyOf(values);
    }
  }

  public Joining {
    among = List.copyOf(among);
    preferences = List.copyOf(preferences);
    if ((way == Way.STAY || way == Way.REST) == reason.isBlank()) {
      throw new IllegalArgumentException("Rows follow the person, or a reason says why not");
    }
  }

  /** Where both have a row that is alike in these columns, one of the two remains. */
  public static Joining oneFor(String... among) {
    return new Joining(Way.ONE, List.of(among), List.of(), "", "");
  }

  /** Rows go on naming whom they name. */
  public static Joining stay(String why) {
    return new Joining(Way.STAY, List.of(), List.of(), "", why);
  }

  /** Rows of the one who goes are put aside. */
  public static Joining rest(String why) {
    return new Joining(Way.REST, List.of(), List.of(), "", why);
  }

  /** The row with the earlier one of these values remains. */
  public Joining first(String column, String... values) {
    return preferring(new Preference(column, List.of(values)));
  }

  /** The row with the lower value remains; one without any does not. */
  public Joining lowest(String column) {
    return preferring(new Preference(column, List.of()));
  }

  /** Its place may be somebody else's when it comes back. */
  public Joining inLine(String column) {
    return new Joining(way, among, preferences, column, reason);
  }

  private Joining preferring(Preference next) {
    var all = new ArrayList<>(preferences);
    all.add(next);
    return new Joining(way, among, all, line, reason);
  }
}
