package org.colloquy.tenants.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Zone;

/** What the form that starts a network must say. Every fault is found at once. */
public final class FormRules {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PURPOSE = 2000;
  private static final int LONGEST_PERSON = 100;
  private static final int MOST_COUNTRIES = 250;
  private static final Pattern MEMBERS = Pattern.compile("[1-9][0-9]{0,6}");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Predicate<Slug> taken;

  /** Takes a test for names that a network has already. */
  public FormRules(Predicate<Slug> taken) {
    this.taken = taken;
  }

  /** What is wrong, in the order of the form; empty if nothing is. */
  public List<FormFault> faults(NetworkForm form) {
    var faults = new ArrayList<FormFault>();
    name(form.name(), "name", LONGEST_NAME, true, faults);
    slug(form.slug(), faults);
    text(form.purpose(), "purpose", LONGEST_PURPOSE, true, faults);
    countries(form.countries(), faults);
    if (!MEMBERS.matcher(form.expectedMembers()).matches()) {
      faults.add(new FormFault("expectedMembers", "malformed"));
    }
    if (!LANGUAGES.contains(form.language())) {
      faults.add(new FormFault("language", "unknown"));
    }
    if (Zone.of(form.zone()).isEmpty()) {
      faults.add(new FormFault("zone", "unknown"));
    }
    name(form.givenName(), "givenName", LONGEST_PERSON, true, faults);
    name(form.familyName(), "familyName", LONGEST_PERSON, false, faults);
    if (!EmailAddress.isIn(form.email())) {
      faults.add(new FormFault("email", form.email().isEmpty() ? "empty" : "malformed"));
    }
    return faults;
  }

  /** The network that a form without faults asks for. */
  public NetworkPlan plan(NetworkForm form, boolean example) {
    return new NetworkPlan(
        new Slug(form.slug()),
        form.name(),
        form.purpose(),
        form.countries().stream().map(CountryCode::new).distinct().toList(),
        Integer.parseInt(form.expectedMembers()),
        Locale.forLanguageTag(form.language()),
        Zone.of(form.zone()).orElseThrow(),
        example,
        new FirstAdmin(form.givenName(), form.familyName(), new EmailAddress(form.email())));
  }

  private void slug(String text, List<FormFault> faults) {
    if (text.isEmpty()) {
      faults.add(new FormFault("slug", "empty"));
    } else if (!isMade(() -> new Slug(text))) {
      faults.add(new FormFault("slug", "malformed"));
    } else {
      var slug = new Slug(text);
      if (slug.isReserved()) {
        faults.add(new FormFault("slug", "reserved"));
      } else if (taken.test(slug)) {
        faults.add(new FormFault("slug", "taken"));
      }
    }
  }

  private static void countries(List<String> codes, List<FormFault> faults) {
    if (codes.isEmpty()) {
      faults.add(new FormFault("countries", "empty"));
    } else if (codes.size() > MOST_COUNTRIES
        || !codes.stream().allMatch(code -> isMade(() -> new CountryCode(code)))) {
      faults.add(new FormFault("countries", "unknown"));
    }
  }

  private static void name(
      String line, String field, int longest, boolean needed, List<FormFault> faults) {
    text(line, field, longest, needed, faults);
    if (Line.holdsLink(line)) {
      faults.add(new FormFault(field, "link"));
    }
  }

  private static void text(
      String text, String field, int longest, boolean needed, List<FormFault> faults) {
    if (text.isEmpty() && needed) {
      faults.add(new FormFault(field, "empty"));
    } else if (text.length() > longest) {
      faults.add(new FormFault(field, "long"));
    }
  }

  private static boolean isMade(Runnable value) {
    try {
      value.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
