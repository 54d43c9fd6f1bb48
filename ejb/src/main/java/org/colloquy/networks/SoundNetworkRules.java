package org.colloquy.networks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Zone;

/** Checks {@link SoundNetwork}. */
public class SoundNetworkRules implements ConstraintValidator<SoundNetwork, NewNetwork> {

  private static final int MOST_COUNTRIES = 250;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  @Override
  public boolean isValid(NewNetwork network, ConstraintValidatorContext context) {
    var problems = problems(network);
    context.disableDefaultConstraintViolation();
    problems.forEach(
        (field, key) ->
            context
                .buildConstraintViolationWithTemplate("{" + key + "}")
                .addPropertyNode(field)
                .addConstraintViolation());
    return problems.isEmpty();
  }

  /** Why a network cannot have this address, as the key of the sentence that says it. */
  public static Optional<String> problemOf(String slug) {
    if (slug == null) {
      return Optional.of("network.slug.empty");
    }
    try {
      return new Slug(slug).isReserved() ? Optional.of("network.slug.reserved") : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("network.slug.malformed");
    }
  }

  /** The key of the sentence for each field that is wrong. */
  private static Map<String, String> problems(NewNetwork network) {
    var problems = new LinkedHashMap<String, String>();
    problemOf(network.slug()).ifPresent(key -> problems.put("slug", key));
    if (network.countries().isEmpty()) {
      problems.put("countries", "network.countries.empty");
    } else if (!areCountries(network.countries())) {
      problems.put("countries", "network.countries.unknown");
    }
    if (network.language() == null || !LANGUAGES.contains(network.language())) {
      problems.put("language", "words.language");
    }
    if (Zone.of(network.zone()).isEmpty()) {
      problems.put("zone", "time.zone");
    }
    return problems;
  }

  private static boolean areCountries(List<String> codes) {
    return codes.size() <= MOST_COUNTRIES && codes.stream().allMatch(CountryCode::isIn);
  }
}
