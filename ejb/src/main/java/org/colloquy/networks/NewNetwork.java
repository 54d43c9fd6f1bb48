package org.colloquy.networks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.colloquy.members.OneAddress;
import org.colloquy.members.PersonName;
import org.colloquy.shared.NoLink;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Zone;
import org.colloquy.tenants.provisioning.FirstAdmin;
import org.colloquy.tenants.provisioning.NetworkPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A network as somebody asks for it: a visitor in the form, an operator by a program, an example.
 * Blank is the same as missing. {@link #plan} makes the checked plan of it, once no rule is broken.
 *
 * @param slug the first part of its host name
 * @param countries where its members work, by their codes
 * @param example whether its people and dates are made up and may be removed in one step
 */
@SoundNetwork
public record NewNetwork(
    @NotBlank(message = "{network.name.empty}") @Size(max = 200, message = "{text.long}") @NoLink
        String name,
    String slug,
    @NotBlank(message = "{network.purpose.empty}") @Size(max = 2000, message = "{text.long}")
        String purpose,
    @Schema(required = true) List<String> countries,
    @NotNull(message = MEMBERS)
        @Min(value = 1, message = MEMBERS)
        @Max(value = 9_999_999, message = MEMBERS)
        Integer expectedMembers,
    @Schema(required = true) String language,
    @Schema(required = true) String zone,
    boolean example,
    @Schema(required = true) @Valid Admin admin) {

  private static final String MEMBERS = "{network.expectedMembers.malformed}";

  public NewNetwork {
    name = Line.of(name);
    slug = trimmed(slug);
    purpose = Paragraphs.of(purpose);
    // A copy that may hold a null, which the rule for countries finds.
    countries =
        countries == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(countries));
    language = trimmed(language);
    zone = trimmed(zone);
    admin = Objects.requireNonNullElse(admin, new Admin(null, null, null));
  }

  /** Its first admin; the family name may be missing. */
  @Schema(name = "NewNetworkAdmin")
  public record Admin(
      @NotBlank(message = "{members.givenName.missing}") @PersonName String givenName,
      @PersonName String familyName,
      @NotBlank(message = "{members.email.missing}") @OneAddress String email) {

    public Admin {
      givenName = Line.of(givenName);
      familyName = Line.of(familyName);
      email = trimmed(email);
    }
  }

  /** The same network under another short name. */
  public NewNetwork withSlug(String other) {
    return new NewNetwork(
        name, other, purpose, countries, expectedMembers, language, zone, example, admin);
  }

  /** What is to be made; only of a network that breaks no rule. */
  public NetworkPlan plan() {
    return new NetworkPlan(
        new Slug(slug),
        name,
        purpose,
        countries.stream().map(CountryCode::new).distinct().toList(),
        expectedMembers,
        Locale.forLanguageTag(language),
        Zone.of(zone).orElseThrow(),
        example,
        new FirstAdmin(admin.givenName(), admin.familyName(), new EmailAddress(admin.email())));
  }

  private static String trimmed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
