package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.members.boundary.CodeLists;
import org.colloquy.members.boundary.CodeLists.Code;

/** What people choose from when they say who they are, and the words for it. */
@Named("personChoices")
@RequestScoped
public class PersonChoices {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  @Inject private CodeLists lists;

  private List<Code> cadres;

  /** A country and its name. */
  public record Country(String code, String name) {}

  public List<Code> getCadres() {
    return all().stream().filter(code -> !code.retired()).toList();
  }

  public List<Country> getCountries() {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Country(code, country(code)))
        .sorted(Comparator.comparing(Country::name))
        .toList();
  }

  public List<String> getZones() {
    return Zones.all();
  }

  /** The words for a cadre's code; empty for none. */
  public String cadre(String code) {
    Map<String, String> labels = all().stream().collect(Collectors.toMap(Code::code, Code::label));
    return code == null ? "" : labels.getOrDefault(code, code);
  }

  public String country(String code) {
    return code == null
        ? ""
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(LANGUAGE);
  }

  private List<Code> all() {
    if (cadres == null) {
      cadres = lists.cadres();
    }
    return cadres;
  }
}
