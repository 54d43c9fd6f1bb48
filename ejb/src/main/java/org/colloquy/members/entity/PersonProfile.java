package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.columns.UuidColumn;
import org.colloquy.members.About;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.AboutField;
import org.colloquy.members.Audience;

/**
 * What a person says of themselves so that others find them. Who has said nothing has no row.
 *
 * <p>Which fields whom is shown stands as text, {@code OFFERS,SEEKS}, so that queries can ask for
 * one of them; whoever shows or searches a field asks {@link #audienceOf} or the same texts.
 */
@Entity
@Table(name = "person_profile")
public class PersonProfile {

  private static final String SEPARATOR = ",";

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Version private int version;

  private String profession;
  private String employer;
  private String region;

  @Column(name = "care_level")
  private String careLevel;

  private String languages;
  private String interests;

  @Column(name = "lived_experience")
  private String livedExperience;

  private String offers;
  private String seeks;

  @Column(name = "printed_name")
  private String printedName;

  @Column(name = "network_sees")
  private String networkSees;

  @Column(name = "communities_see")
  private String communitiesSee;

  /** For JPA. */
  protected PersonProfile() {}

  /** Nothing said yet, and what is said is shown as usual. */
  public PersonProfile(UUID memberId) {
    this.memberId = memberId;
    var usual = new EnumMap<AboutField, Audience>(AboutField.class);
    for (var field : AboutField.values()) {
      usual.put(field, field.usual());
    }
    show(usual);
  }

  /** Says this in place of what was said. */
  public void say(AboutDraft draft) {
    profession = draft.profession();
    employer = draft.employer();
    region = draft.region();
    careLevel = draft.careLevel();
    languages = draft.languages().isEmpty() ? null : String.join(SEPARATOR, draft.languages());
    interests = draft.interests();
    livedExperience = draft.livedExperience();
    offers = draft.offers();
    seeks = draft.seeks();
    printedName = draft.printedName();
    show(draft.audiences());
  }

  private void show(Map<AboutField, Audience> audiences) {
    networkSees = shown(audiences, Audience.NETWORK);
    communitiesSee = shown(audiences, Audience.COMMUNITIES);
  }

  private static String shown(Map<AboutField, Audience> audiences, Audience audience) {
    return audiences.entrySet().stream()
        .filter(each -> each.getValue() == audience)
        .map(each -> each.getKey().name())
        .sorted()
        .collect(Collectors.joining(SEPARATOR));
  }

  public Audience audienceOf(AboutField field) {
    return isIn(networkSees, field)
        ? Audience.NETWORK
        : isIn(communitiesSee, field) ? Audience.COMMUNITIES : Audience.MANAGERS;
  }

  private static boolean isIn(String fields, AboutField field) {
    return Arrays.asList(fields.split(SEPARATOR, -1)).contains(field.name());
  }

  /** All that is said, whoever may see it. */
  public About about() {
    return new About(
        profession,
        employer,
        region,
        careLevel,
        languages == null ? List.of() : List.of(languages.split(SEPARATOR, -1)),
        interests,
        livedExperience,
        offers,
        seeks);
  }

  public int version() {
    return version;
  }

  /** As it is to stand on certificates; empty where that is the usual name. */
  public Optional<String> printedName() {
    return Optional.ofNullable(printedName);
  }
}
