package org.colloquy.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** What people say of themselves, who sees it, and who finds them by it. */
public interface AboutCases {

  PageRequest EVERYBODY = new PageRequest(0, 100);

  /** Everybody who could look at somebody. */
  record Readers(Person admin, Person companion, Person other, Person self) {

    Map<String, Person> byName() {
      Map<String, Person> all = new LinkedHashMap<>();
      all.put("admin", admin);
      all.put("companion", companion);
      all.put("other", other);
      all.put("self", self);
      return all;
    }

    /** Who may see what is shown to this audience, said once more. */
    Set<String> reachedBy(Audience audience) {
      return switch (audience) {
        case MANAGERS -> Set.of("admin", "self");
        case COMMUNITIES -> Set.of("admin", "self", "companion");
        case NETWORK -> Set.of("admin", "self", "companion", "other");
      };
    }
  }

  @Test
  default void whatIsSaidIsShownToThoseAloneWhomThePersonChose() throws Exception {
    Readers readers = readers("about-shown");
    UUID self = readers.self().id();
    for (Audience audience : Audience.values()) {
      say(readers.self(), everything(audience.name()));
      for (Map.Entry<String, Person> reader : readers.byName().entrySet()) {
        About seen = reader.getValue().does(() -> Beans.of(Members.class).about(self));
        assertThat(!seen.equals(About.NOTHING))
            .as("%s of what is for %s", reader.getKey(), audience)
            .isEqualTo(readers.reachedBy(audience).contains(reader.getKey()));
        if (!seen.equals(About.NOTHING)) {
          assertThat(seen).hasNoNullFieldsOrProperties();
          assertThat(seen.languages()).containsExactly("en", "sw");
        }
      }
    }
  }

  @Test
  default void eachFieldIsShownForItself() throws Exception {
    Readers readers = readers("about-each");
    for (AboutField field : AboutField.values()) {
      say(readers.self(), only(field));

      About seen = readers.other().does(() -> Beans.of(Members.class).about(readers.self().id()));

      assertThat(said(seen)).as("only %s", field).containsExactly(field);
    }
  }

  @Test
  default void whatCanDoHarmIsHiddenUntilSomebodyChooses() throws Exception {
    Readers readers = readers("about-usual");
    say(readers.self(), everything(usual()));

    About seen = readers.other().does(() -> Beans.of(Members.class).about(readers.self().id()));

    assertThat(said(seen))
        .doesNotContain(AboutField.EMPLOYER, AboutField.LIVED_EXPERIENCE)
        .hasSize(AboutField.values().length - 2);
  }

  @Test
  default void nobodyIsFoundByWhatTheyDoNotShow() throws Exception {
    Readers readers = readers("about-found");
    UUID self = readers.self().id();
    regions(readers.self().network());
    Map<String, MemberSearch> searches = new LinkedHashMap<>();
    searches.put("profession", new MemberSearch("", null, null, "nursing", null, null, null));
    searches.put("region", new MemberSearch("", null, null, null, "coast", null, null));
    searches.put("region above", new MemberSearch("", null, null, null, "kenya", null, null));
    searches.put("language", new MemberSearch("", null, null, null, null, "sw", null));
    searches.put("offers", new MemberSearch("", null, null, null, null, null, "HYGIENE"));
    for (Audience audience : Audience.values()) {
      say(readers.self(), everything(audience.name()));
      for (Map.Entry<String, Person> reader : readers.byName().entrySet()) {
        for (Map.Entry<String, MemberSearch> search : searches.entrySet()) {
          assertThat(found(reader.getValue(), search.getValue()).contains(self))
              .as("%s by %s for %s", reader.getKey(), search.getKey(), audience)
              .isEqualTo(readers.reachedBy(audience).contains(reader.getKey()));
        }
      }
    }
    assertThat(found(readers.admin(), new MemberSearch("", null, null, "policy", null, null, null)))
        .isEmpty();
    assertThat(found(readers.admin(), new MemberSearch("", null, null, null, null, null, "100%")))
        .as("no sign of the search means more than itself")
        .isEmpty();
  }

  @Test
  default void countryIsFoundByCodeAndByPartOfTheWorldWhereItIsShown() throws Exception {
    Readers readers = readers("about-country");
    UUID self = readers.self().id();
    MemberSearch kenya = new MemberSearch("", "KE", null, null, null, null, null);
    MemberSearch africa = new MemberSearch("", null, "002", null, null, null, null);
    MemberSearch asia = new MemberSearch("", null, "142", null, null, null, null);
    MemberSearch nowhere = new MemberSearch("", null, "nowhere", null, null, null, null);
    for (Audience audience : Audience.values()) {
      readers
          .self()
          .does(
              () ->
                  Beans.of(Members.class)
                      .describeMe(
                          Beans.of(Members.class).me().version(),
                          new Profile("Self", "OfSelf", null, "KE", null, null, audience.name())));
      for (Map.Entry<String, Person> reader : readers.byName().entrySet()) {
        boolean reached = readers.reachedBy(audience).contains(reader.getKey());
        for (MemberSearch search : List.of(kenya, africa)) {
          assertThat(found(reader.getValue(), search))
              .as("%s for %s", reader.getKey(), audience)
              .isEqualTo(reached ? List.of(self) : List.of());
        }
        assertThat(reader.getValue().does(() -> Beans.of(Members.class).get(self)).country())
            .as("%s of %s", reader.getKey(), audience)
            .isEqualTo(reached ? "KE" : null);
        assertThat(listed(reader.getValue(), self).country())
            .as("%s lists %s", reader.getKey(), audience)
            .isEqualTo(reached ? "KE" : null);
      }
      assertThat(found(readers.admin(), asia)).isEmpty();
      assertThat(found(readers.admin(), nowhere)).isEmpty();
    }
  }

  @Test
  default void nameIsFoundInAnyScriptAndPageByPage() throws Exception {
    Tenant network = Networks.make("about-names");
    Person reader = Person.of(network, "Reader");
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.member SET given_name = ?, family_name = ? WHERE id = ?",
            "ສົມສັກ",
            "ພົມມະວົງ",
            Person.of(network, "Somsak").id());
    for (String name : List.of("Anya", "Aniko", "Änne")) {
      Person.of(network, name);
    }

    assertThat(found(reader, MemberSearch.named("ພົມມະ"))).hasSize(1);
    assertThat(found(reader, MemberSearch.named("an"))).as("and with marks").hasSize(3);
    var second =
        reader.does(
            () -> Beans.of(Members.class).list(MemberSearch.named("an"), new PageRequest(1, 2)));
    assertThat(second.items()).hasSize(1);
    assertThat(second.total()).isEqualTo(3);
  }

  @Test
  default void whatIsSaidIsSoundAndNobodyIsOverwritten() throws Exception {
    Person ada = Person.of(Networks.make("about-sound"), "Ada");
    regions(ada.network());
    List<AboutDraft> wrong = new ArrayList<>();
    wrong.add(draft("no-such", null, List.of(), "x", null));
    wrong.add(draft(null, "no-such", List.of(), "x", null));
    wrong.add(draft(null, null, List.of("zz"), "x", null));
    wrong.add(draft(null, null, List.of("EN; drop"), "x", null));
    wrong.add(draft(null, null, List.of(), "x".repeat(1001), null));
    wrong.add(draft(null, null, List.of(), "x", "EVERYBODY"));
    for (AboutDraft each : wrong) {
      assertThatThrownBy(() -> ada.does(() -> Beans.of(Members.class).tellAboutMe(0, each)))
          .isInstanceOf(Invalid.class);
    }
    assertThat(ada.does(() -> Beans.of(Members.class).aboutMe().version())).isZero();

    MyAbout said =
        ada.does(() -> Beans.of(Members.class).tellAboutMe(0, everything(Audience.NETWORK.name())));

    assertThat(said.printedName()).isEqualTo("Dr Ada");
    assertThat(said.audiences().employerTo()).isEqualTo(Audience.NETWORK);
    assertThatThrownBy(
            () -> ada.does(() -> Beans.of(Members.class).tellAboutMe(0, everything(usual()))))
        .isInstanceOf(Conflict.class)
        .hasMessage("stale-edit");
    MyAbout less =
        ada.does(
            () ->
                Beans.of(Members.class)
                    .tellAboutMe(said.version(), draft(null, null, List.of(), null, null)));
    assertThat(less.about()).isEqualTo(About.NOTHING);
  }

  @Test
  default void whoIsPausedOrElsewhereIsNotThere() throws Exception {
    Readers readers = readers("about-away");
    Person elsewhere = Person.of(Networks.make("about-else"), "Else", Roles.NETWORK_ADMIN);
    say(readers.self(), everything(Audience.NETWORK.name()));
    assertThatThrownBy(
            () -> elsewhere.does(() -> Beans.of(Members.class).about(readers.self().id())))
        .isInstanceOf(NotFound.class);
    readers.admin().does(() -> Beans.of(Members.class).disable(readers.self().id()));

    assertThatThrownBy(
            () -> readers.other().does(() -> Beans.of(Members.class).about(readers.self().id())))
        .isInstanceOf(NotFound.class);
  }

  private static Readers readers(String slug) throws Exception {
    Tenant network = Networks.make(slug);
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person companion = Person.of(network, "Companion", Roles.CONVENER);
    Person other = Person.of(network, "Other", Roles.CONVENER);
    Person self = Person.of(network, "Self");
    for (Person founder : List.of(companion, other)) {
      UUID community =
          founder.does(
              () ->
                  Beans.of(Communities.class)
                      .create(
                          RequestKey.fresh(),
                          new CommunityDraft(
                              "Of " + founder.givenName(), null, "To learn together.", false)));
      if (founder.equals(companion)) {
        self.does(() -> Beans.of(Communities.class).join(community));
      }
    }
    regions(network);
    return new Readers(admin, companion, other, self);
  }

  private static void regions(Tenant network) {
    Networks.sql()
        .update(
            "INSERT IGNORE INTO `"
                + network.schema()
                + "`.code_list_entry (list, code, parent, label, position, retired) VALUES"
                + " ('region', 'kenya', NULL, 'Kenya', 1, FALSE),"
                + " ('region', 'coast', 'kenya', 'Coast', 2, FALSE)");
  }

  private static void say(Person person, AboutDraft draft) throws Exception {
    person.does(
        () ->
            Beans.of(Members.class)
                .tellAboutMe(Beans.of(Members.class).aboutMe().version(), draft));
  }

  private static List<UUID> found(Person reader, MemberSearch search) throws Exception {
    return reader.does(() -> Beans.of(Members.class).list(search, EVERYBODY)).items().stream()
        .map(MemberView::id)
        .toList();
  }

  private static MemberView listed(Person reader, UUID member) throws Exception {
    return reader
        .does(() -> Beans.of(Members.class).list(MemberSearch.named(""), EVERYBODY))
        .items()
        .stream()
        .filter(view -> view.id().equals(member))
        .findFirst()
        .orElseThrow();
  }

  /** The fields that have something in them. */
  private static List<AboutField> said(About about) {
    List<AboutField> said = new ArrayList<>();
    add(said, AboutField.PROFESSION, about.profession());
    add(said, AboutField.EMPLOYER, about.employer());
    add(said, AboutField.REGION, about.region());
    add(said, AboutField.CARE_LEVEL, about.careLevel());
    add(said, AboutField.LANGUAGES, about.languages().isEmpty() ? null : "some");
    add(said, AboutField.INTERESTS, about.interests());
    add(said, AboutField.LIVED_EXPERIENCE, about.livedExperience());
    add(said, AboutField.OFFERS, about.offers());
    add(said, AboutField.SEEKS, about.seeks());
    return said;
  }

  private static void add(List<AboutField> said, AboutField field, String text) {
    if (text != null) {
      said.add(field);
    }
  }

  private static AboutDraft draft(
      String profession, String region, List<String> languages, String offers, String offersTo) {
    return new AboutDraft(
        profession,
        null,
        null,
        null,
        region,
        null,
        null,
        null,
        languages,
        null,
        null,
        null,
        null,
        null,
        offers,
        offersTo,
        null,
        null,
        null);
  }

  /** All that can be said, and all of it for these. */
  private static AboutDraft everything(String to) {
    return everything(field -> to);
  }

  /** Nobody chose. */
  private static String usual() {
    return null;
  }

  /** All that can be said, and one field for everybody. */
  private static AboutDraft only(AboutField shown) {
    return everything(field -> (field == shown ? Audience.NETWORK : Audience.MANAGERS).name());
  }

  private static AboutDraft everything(Function<AboutField, String> to) {
    return new AboutDraft(
        "nursing",
        to.apply(AboutField.PROFESSION),
        "A hospital",
        to.apply(AboutField.EMPLOYER),
        "coast",
        to.apply(AboutField.REGION),
        "primary",
        to.apply(AboutField.CARE_LEVEL),
        List.of("en", "sw"),
        to.apply(AboutField.LANGUAGES),
        "Sepsis",
        to.apply(AboutField.INTERESTS),
        "Of an illness",
        to.apply(AboutField.LIVED_EXPERIENCE),
        "An hour on hand hygiene",
        to.apply(AboutField.OFFERS),
        "A mentor",
        to.apply(AboutField.SEEKS),
        "Dr Ada");
  }
}
