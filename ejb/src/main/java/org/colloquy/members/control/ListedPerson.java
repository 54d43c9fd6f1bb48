package org.colloquy.members.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.imports.ImportRow;
import org.colloquy.members.Invitation;

/**
 * Somebody as a row of a list has them: an address, alone or as mail programs write it with a name,
 * and a name in one field or in two, or none.
 *
 * @param named whether the list says what they are called; else it is made of the address
 */
public record ListedPerson(String given, String family, String email, boolean named) {

  static final String EMAIL = "email";
  static final String GIVEN = "givenName";
  static final String FAMILY = "familyName";
  static final String NAME = "name";

  private static final Pattern WITH_NAME = Pattern.compile("\"?([^\"<>]*)\"?\\s*<([^<>]+)>");
  private static final Pattern MAIL_TO = Pattern.compile("(?i)^mailto:");
  private static final Pattern BETWEEN = Pattern.compile("[._-]+");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}]+");

  public static ListedPerson of(ImportRow row) {
    var cell = row.value(EMAIL);
    var written = WITH_NAME.matcher(cell);
    var email = MAIL_TO.matcher(written.matches() ? written.group(2) : cell).replaceFirst("");
    var address = email.strip().replaceAll("[;,]+$", "");
    if (!row.value(GIVEN).isEmpty() || !row.value(FAMILY).isEmpty()) {
      return row.value(GIVEN).isEmpty()
          ? new ListedPerson(row.value(FAMILY), "", address, true)
          : new ListedPerson(row.value(GIVEN), row.value(FAMILY), address, true);
    }
    var name =
        !row.value(NAME).isEmpty() ? row.value(NAME) : written.matches() ? written.group(1) : "";
    return name.isBlank() ? byAddress(address) : byName(name.strip(), address);
  }

  /** "Lovelace, Ada", else the last word is the family's. */
  private static ListedPerson byName(String name, String address) {
    var comma = name.indexOf(',');
    if (comma > 0 && comma < name.length() - 1) {
      return new ListedPerson(
          name.substring(comma + 1).strip(), name.substring(0, comma).strip(), address, true);
    }
    var space = name.lastIndexOf(' ');
    return space < 0
        ? new ListedPerson(name, "", address, true)
        : new ListedPerson(
            name.substring(0, space).strip(), name.substring(space + 1), address, true);
  }

  /** "ada.lovelace@" is most likely Ada Lovelace; she can say so herself once she is in. */
  private static ListedPerson byAddress(String address) {
    var at = address.indexOf('@');
    var words =
        Arrays.stream(BETWEEN.split(at < 0 ? address : address.substring(0, at), -1))
            .map(word -> NO_NAME.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .map(ListedPerson::capital)
            .toList();
    return words.isEmpty()
        ? new ListedPerson(address.replaceAll("@.*", ""), "", address, false)
        : new ListedPerson(
            words.get(0), words.stream().skip(1).collect(Collectors.joining(" ")), address, false);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  Invitation invitation() {
    return new Invitation(given, family, email, null, null, null, null, false);
  }
}
