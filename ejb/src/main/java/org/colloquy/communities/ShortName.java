package org.colloquy.communities;

import com.ibm.icu.text.Transliterator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a community is called in addresses: small letters a to z, digits, and single hyphens between
 * them, {@code safer-births}. Made from the name at first, in whatever script that is; it stays
 * when the name changes, for it stands in mails and bookmarks, until somebody chooses another.
 */
public record ShortName(String value) {

  public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
  public static final int SHORTEST = 2;
  public static final int LONGEST = 60;

  /** Ample for a number behind it. */
  private static final int LONGEST_MADE = 50;

  private static final String NAMELESS = "community";

  /** What addresses of pages have there, or had. */
  private static final Set<String> RESERVED = Set.of("new", "list", "edit", NAMELESS);

  private static final String TO_ASCII = "Any-Latin; Latin-ASCII; Any-Lower";
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The one that a name makes; it may be reserved, or taken. */
  public static ShortName of(String name) {
    var ascii = Transliterator.getInstance(TO_ASCII).transliterate(name);
    var words = OTHERS.matcher(APOSTROPHES.matcher(ascii).replaceAll("")).replaceAll("-");
    var made = trimmed(EDGES.matcher(words).replaceAll(""));
    return new ShortName(made.length() < SHORTEST ? NAMELESS : made);
  }

  /** The next one to try where this one is taken. */
  public ShortName numbered(int number) {
    return new ShortName(trimmed(value) + "-" + number);
  }

  /** Whether the site needs it itself, or it would be taken for an id. */
  public boolean isReserved() {
    return RESERVED.contains(value) || ID.matcher(value).matches();
  }

  private static String trimmed(String made) {
    var cut = made.substring(0, Math.min(made.length(), LONGEST_MADE));
    return EDGES.matcher(cut).replaceAll("");
  }
}
