package org.colloquy.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.web.page.Idempotency;
import org.junit.jupiter.api.Test;

/**
 * Whatever makes something, for programs or for people, takes a key, so that asking for it twice
 * makes it once. What takes none is named here, with what there is once done that a second time
 * finds.
 */
class RepeatableTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  /** Operations that change what is there: a second one finds it changed. */
  private static final Map<String, String> CHANGES =
      Map.ofEntries(
          Map.entry("joinCommunity", "who belongs to it belongs to it once"),
          Map.entry("shareMyCalendar", "there is one address, shown by the answer that makes it"),
          Map.entry("register", "a person has one place in a session"),
          Map.entry("registerForSeries", "a person has one place in each of its dates"),
          Map.entry("previewSeries", "nothing is made"),
          Map.entry("giveFeedback", "who has answered is not asked again"),
          Map.entry("reconcileSession", "figures become official once"),
          Map.entry("publishSession", "a session is published once"),
          Map.entry("cancelSession", "a session is called off once"),
          Map.entry("sendInvitations", "a network is invited once"),
          Map.entry("cancelJointSession", "a joint session is called off once"),
          Map.entry("acceptInvitation", "an invitation is accepted once"),
          Map.entry("declineInvitation", "an invitation is declined once"),
          Map.entry("withdrawFromJointSession", "a network withdraws once"),
          Map.entry("suspendNetwork", "what is suspended is not active"),
          Map.entry("bringMaterialBack", "what is there is not removed"),
          Map.entry("applyAttendanceReport", "what is applied stays so"),
          Map.entry("applyImport", "a list is carried out once"),
          Map.entry("undoImport", "a list is undone once"),
          Map.entry("mergePeople", "who has become part of somebody is nobody by themselves"),
          Map.entry("cancelTask", "what is being stopped is being stopped"),
          Map.entry("resumeTask", "what goes on is not stopped"));

  /** The same of forms, by the actions of their buttons. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("aboutForm.save", "there is one description"),
          Map.entry("adminHome.removeExamples", "they are removed"),
          Map.entry("attendancePage.save", "what is noted is noted"),
          Map.entry("reportPage.answer", "what is said is said"),
          Map.entry("reportPage.apply", "what is applied stays so"),
          Map.entry("reportPage.takeBack", "what is gone is gone"),
          Map.entry("namePage.decide", "what is said is said"),
          Map.entry("knownNamesPage.forget", "what is forgotten is forgotten"),
          Map.entry("knownNamesPage.setShare", "there is one share"),
          Map.entry("brandingForm.dropLogo", "there is none"),
          Map.entry("brandingForm.paint", "there is one colour"),
          Map.entry("brandingForm.upload", "there is one logo"),
          Map.entry("communityPage.addConvener", "a convener is one"),
          Map.entry("communityPage.join", "who belongs to it belongs to it once"),
          Map.entry("communityPage.leave", "who has left has left"),
          Map.entry("communityPage.removeConvener", "who is no convener is none"),
          Map.entry("contactForm.remove", "who is forgotten is forgotten"),
          Map.entry("confirmPage.start", "a link works once"),
          Map.entry("doorPage.enter", "another password takes the place of the first"),
          Map.entry("totalForm.remove", "what is removed is removed"),
          Map.entry("costForm.remove", "what is removed is removed"),
          Map.entry("costSettingForm.save", "there is one currency"),
          Map.entry("ratesPage.remove", "what is removed is removed"),
          Map.entry("incomePage.remove", "what is removed is removed"),
          Map.entry("figuresPage.raise", "there is one smallest number"),
          Map.entry("certificatesPage.choose", "there is one rule"),
          Map.entry("certificatesPage.issue", "who has one that stands is given none"),
          Map.entry("certificatesPage.revoke", "what is taken back is taken back"),
          Map.entry("certificatesPage.correct", "one that says what is so is not corrected"),
          Map.entry("certificatesPage.uphold", "what is not in question is not"),
          Map.entry("feedbackPage.give", "who has answered is not asked again"),
          Map.entry("feedbackPage.askConfidentially", "it is so already"),
          Map.entry("feedbackPage.askAnonymously", "it is so already"),
          Map.entry("importPage.apply", "a list is carried out once"),
          Map.entry("importPage.discard", "what is gone is gone"),
          Map.entry("importPage.map", "a column is one field"),
          Map.entry("importPage.undo", "a list is undone once"),
          Map.entry("jobList.retry", "a job that is tried again is not failed"),
          Map.entry("jointInvitation.accept", "an invitation is accepted once"),
          Map.entry("jointInvitation.decline", "an invitation is declined once"),
          Map.entry("jointInvitation.withdraw", "a network withdraws once"),
          Map.entry("jointSession.cancel", "a joint session is called off once"),
          Map.entry("jointSession.discard", "it is discarded"),
          Map.entry("jointSession.send", "a network is invited once"),
          Map.entry("linkPage.follow", "what a link does is done once"),
          Map.entry("linkPage.renew", "another link takes the place of each once"),
          Map.entry("mailForm.tryAgain", "what is sent again is sent again"),
          Map.entry("mailForm.save", "there is one set of choices"),
          Map.entry("calendarPage.make", "there is one address, shown by the answer that makes it"),
          Map.entry("calendarPage.end", "what is ended is ended"),
          Map.entry("materialsPage.bringBack", "what is there is not removed"),
          Map.entry("materialsPage.remove", "what is removed is removed"),
          Map.entry("materialsPage.rename", "a file has one name"),
          Map.entry("mergePage.keepOne", "who has become part of somebody is nobody by themselves"),
          Map.entry("mergePage.keepTwo", "who has become part of somebody is nobody by themselves"),
          Map.entry("mergePage.differ", "who is said to be two is two"),
          Map.entry("memberPage.disable", "who is paused is paused"),
          Map.entry("memberPage.enable", "who is in is in"),
          Map.entry("memberPage.remove", "who is removed is removed"),
          Map.entry("memberPage.saveRoles", "there is one set of roles"),
          Map.entry("profileForm.save", "there is one profile"),
          Map.entry("seriesPage.register", "a person has one place in each of its dates"),
          Map.entry("seriesPage.cancel", "who has given all back has none"),
          Map.entry("rosterPage.free", "a place is free once"),
          Map.entry("runPage.giveUp", "a run is given up once"),
          Map.entry("runPage.retry", "a run that goes on is not failed"),
          Map.entry("sessionFigures.reconcile", "figures become official once"),
          Map.entry("sessionPage.acceptOffer", "what is held for somebody is taken once"),
          Map.entry("sessionPage.refuseOffer", "what is held for somebody is passed on once"),
          Map.entry("waitingListForm.save", "there is one setting"),
          Map.entry("sessionPage.callOff", "a session is called off once"),
          Map.entry("sessionPage.cancelRegistration", "who has no place has none"),
          Map.entry("sessionPage.publish", "a session is published once"),
          Map.entry("sessionPage.register", "a person has one place in a session"),
          Map.entry("suspension.resume", "what is open is not suspended"),
          Map.entry("suspension.suspend", "what is suspended is not active"),
          Map.entry("taskPage.cancel", "what is being stopped is being stopped"),
          Map.entry("taskPage.resume", "what goes on is not stopped"),
          Map.entry("welcomePage.enter", "another password takes the place of the first"),
          Map.entry("wordsForm.save", "a thing has one name in a language"));

  private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
  private static final Pattern ACTION = Pattern.compile("\\baction=\"#\\{([\\w.]+)}\"");
  private static final Pattern KEY = Pattern.compile("name=\"formKey\"");

  @Test
  void everyOperationThatMakesSomethingTakesAKey() throws IOException {
    JsonNode paths;
    try (var document = DescriptionServlet.class.getResourceAsStream("openapi.json")) {
      paths = new ObjectMapper().readTree(document).path("paths");
    }
    var without = new TreeSet<String>();
    for (var path : paths) {
      var operation = path.path("post");
      if (!operation.isMissingNode() && !takesKey(operation)) {
        without.add(operation.path("operationId").asText());
      }
    }

    assertThat(without).isEqualTo(new TreeSet<>(CHANGES.keySet()));
  }

  @Test
  void everyFormThatMakesSomethingCarriesAKey() throws IOException {
    var without = new TreeSet<String>();
    for (var page : pages()) {
      FORM.matcher(Files.readString(page))
          .results()
          .filter(form -> !KEY.matcher(form.group()).find())
          .forEach(
              form -> ACTION.matcher(form.group()).results().forEach(a -> without.add(a.group(1))));
    }

    assertThat(without).isEqualTo(new TreeSet<>(FORMS.keySet()));
  }

  private static boolean takesKey(JsonNode operation) {
    return operation.path("parameters").findValuesAsText("name").contains(Idempotency.HEADER);
  }

  private static Set<Path> pages() throws IOException {
    try (var all = Files.walk(PAGES)) {
      return all.filter(page -> page.toString().endsWith(".xhtml")).collect(Collectors.toSet());
    }
  }
}
