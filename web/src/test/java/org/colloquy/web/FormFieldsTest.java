package org.colloquy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.attendance.MeetingDraft;
import org.colloquy.certificates.RuleDraft;
import org.colloquy.certificates.RuleView;
import org.colloquy.codes.RegionDraft;
import org.colloquy.codes.RegionView;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.communities.boundary.CommunityView;
import org.colloquy.costs.CostDraft;
import org.colloquy.costs.CostSetting;
import org.colloquy.costs.CostView;
import org.colloquy.costs.SettingDraft;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.letters.MailChoiceView;
import org.colloquy.letters.MailDraft;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactView;
import org.colloquy.members.Invitation;
import org.colloquy.members.MemberView;
import org.colloquy.members.MyAbout;
import org.colloquy.members.Profile;
import org.colloquy.networks.NewNetwork;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.tenants.words.Languages;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.TotalView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A form has the fields of the draft that it makes, each with its text, and what is kept has them
 * all: a field that the next edit would forget fails here.
 */
class FormFieldsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BUNDLES = Path.of("src/main/resources/org/colloquy/web/i18n");
  private static final Pattern INPUT =
      Pattern.compile(
          "<h:(?:input(?!Hidden)|select)\\w+\\s+id=\"([^\"]+)\"\\s+value=\"#\\{([^}]+)}");

  /**
   * A form.
   *
   * @param kept what it shows first; null for one that only makes something new
   * @param texts what the keys of its fields begin with
   * @param others what only programs say, or a page asks for in its own way
   */
  private record Form(
      String page,
      Class<? extends Record> draft,
      Class<? extends Record> kept,
      String bundle,
      String texts,
      Set<String> others) {

    @Override
    public String toString() {
      return page;
    }

    private Set<String> fields() {
      var fields = names(draft);
      fields.removeAll(others);
      return fields;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form(
            "sessions/edit.xhtml",
            SessionDraft.class,
            SessionView.class,
            "sessions",
            "form.",
            // Blocks of time are pairs of fields, as many as there are.
            Set.of("example", "sittings")),
        new Form(
            "sessions/certificates.xhtml",
            RuleDraft.class,
            RuleView.class,
            "certificates",
            "rule.",
            Set.of()),
        new Form("sessions/held.xhtml", MeetingDraft.class, null, "sessions", "held.", Set.of()),
        new Form(
            "sessions/feedback.xhtml",
            FeedbackDraft.class,
            null,
            "sessions",
            "feedback.",
            Set.of()),
        new Form(
            "operator/exchange/edit.xhtml",
            JointDraft.class,
            JointSessionView.class,
            "exchange",
            "field.",
            Set.of()),
        new Form(
            "communities/edit.xhtml",
            CommunityDraft.class,
            CommunityView.class,
            "communities",
            "form.",
            Set.of("example")),
        new Form("me/about.xhtml", AboutDraft.class, MyAbout.class, "people", "", Set.of()),
        new Form(
            "me/mail.xhtml", MailDraft.class, MailChoiceView.class, "people", "mail.", Set.of()),
        new Form("me/profile.xhtml", Profile.class, MemberView.class, "people", "", Set.of()),
        new Form(
            "admin/contact.xhtml", ContactDraft.class, ContactView.class, "people", "", Set.of()),
        new Form(
            "admin/region.xhtml",
            RegionDraft.class,
            RegionView.class,
            "admin",
            "region.",
            Set.of()),
        new Form(
            "admin/total.xhtml", TotalDraft.class, TotalView.class, "figures", "total.", Set.of()),
        new Form("admin/cost.xhtml", CostDraft.class, CostView.class, "costs", "cost.", Set.of()),
        new Form(
            "admin/cost-setting.xhtml",
            SettingDraft.class,
            CostSetting.class,
            "costs",
            "setting.",
            Set.of()),
        new Form(
            "admin/invite.xhtml",
            Invitation.class,
            null,
            "people",
            "",
            Set.of("example", "country", "zone", "cadre")),
        new Form(
            "platform/start.xhtml",
            NewNetwork.class,
            null,
            "platform",
            "field.",
            Set.of("example")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void pageHasTheFieldsOfTheDraft(Form form) {
    var inputs = INPUT.matcher(text(PAGES.resolve(form.page()))).results().toList();

    assertThat(inputs.stream().map(input -> input.group(1)))
        .containsExactlyInAnyOrderElementsOf(form.fields());
    assertThat(inputs)
        .allSatisfy(input -> assertThat(input.group(2)).endsWith("." + input.group(1)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldHasItsLabel(Form form) {
    var page = text(PAGES.resolve(form.page()));

    assertThat(form.fields())
        .allSatisfy(field -> assertThat(page).contains(" for=\"" + field + "\""));
  }

  /** By which what somebody else wrote is told. */
  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldHasItsTextInEveryLanguage(Form form) {
    if (form.kept() != null) {
      for (var language : Languages.spoken()) {
        assertThat(keysOf(form.bundle(), language))
            .as("%s in %s", form.bundle(), language)
            .containsAll(form.fields().stream().map(form.texts()::concat).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatIsKeptHasEveryField(Form form) {
    if (form.kept() != null) {
      assertThat(names(form.kept())).containsAll(form.fields());
    }
  }

  /** With those of the records in it. */
  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(FormFieldsTest::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> names(RecordComponent part) {
    return part.getType().isRecord() ? names(part.getType()).stream() : Stream.of(part.getName());
  }

  private static Set<String> keysOf(String bundle, Locale language) {
    var ending = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ending + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
