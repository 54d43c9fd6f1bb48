package org.colloquy.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.client.generated.api.*;
import org.colloquy.client.generated.model.*;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;

/**
 * The year of a network, as a program would live it: from its making to a joint session, with each
 * operation at least once. Compiled with the client that was generated a moment ago.
 */
public final class Program {

  private static final Person ADMIN = Person.of("Edda", "Holm", "member", "network-admin");
  private static final Person RUNA = Person.of("Runa", "Solberg", "convener");
  private static final Person TEO = Person.of("Teo", "Marsh", "member");
  private static final Person IVO = Person.of("Ivo", "Strand", "member");
  private static final String SLUG = "copse";

  private final RunningStack stack;
  private final HttpClient wire;
  private final Site operator;
  private Network network;
  private Site admin;
  private Site runa;
  private Site teo;
  private UUID runaId;
  private UUID teoId;

  private Program(RunningStack stack, HttpClient wire) {
    this.stack = stack;
    this.wire = wire;
    this.operator = new Site(stack.platform(), stack::operatorToken, wire);
  }

  public static void run(RunningStack stack, HttpClient wire) throws Exception {
    Program program = new Program(stack, wire);
    program.startNetwork();
    program.me();
    program.people();
    AdminsWork admins = new AdminsWork(program.admin, program.runa);
    admins.people();
    program.longWork();
    admins.words();
    program.communities();
    program.sessions();
    program.materials();
    admins.lists();
    admins.figures();
    new CostWork(program.admin).call();
    program.search();
    new JointWork(program.operator, program.admin, program.runa, SLUG).call();
    program.refusals();
    program.suspension();
  }

  private void refusals() throws Exception {
    Site stranger = new Site(network.site(), null, wire);
    new Refusals(stranger, admin, runa, runaId, operator).call();
  }

  private void startNetwork() throws ApiException {
    org.colloquy.client.generated.model.Network started =
        operator
            .networks()
            .startNetwork(
                new NewNetwork()
                    .name("Copse Network")
                    .slug(SLUG)
                    .purpose("Nurses and doctors who learn from each other.")
                    .countries(List.of("GB"))
                    .expectedMembers(50)
                    .language("en")
                    .zone("Europe/London")
                    .admin(
                        new NewNetworkAdmin()
                            .givenName(ADMIN.givenName())
                            .familyName(ADMIN.familyName())
                            .email(ADMIN.email())),
                UUID.randomUUID());
    assertThat(started.getSlug()).isEqualTo(SLUG);
    assertThat(started.getRun().getSteps()).isNotEmpty();
    network =
        stack.await(new Network(SLUG, "Copse Network", stack.siteOf(SLUG), ADMIN, stack.realms()));
    assertThat(operator.networks().readNetwork(SLUG).getStatus().getValue()).isEqualTo("ACTIVE");
    assertThat(new Site(stack.platform(), null, wire).networks().listNetworks(0, 100).getItems())
        .extracting(NetworkLine::getSlug)
        .contains(SLUG);
    admin = as(ADMIN);
  }

  private void suspension() throws ApiException {
    org.colloquy.client.generated.model.Network closed =
        operator.networks().suspendNetwork(SLUG, new NewSuspension().reason("For the holidays."));
    assertThat(closed.getStatus().getValue()).isEqualTo("SUSPENDED");
    assertThat(closed.getSuspension().getReason()).isEqualTo("For the holidays.");
    assertThat(operator.networks().resumeNetwork(SLUG).getStatus().getValue()).isEqualTo("ACTIVE");
  }

  private boolean isLetIn(Person person) {
    return stack.realms().isEnabled(SLUG, person.email());
  }

  private Site as(Person person) {
    return new Site(network.site(), () -> stack.realms().token(SLUG, person), wire);
  }

  private void me() throws ApiException {
    MemberView me = admin.me().readMe();
    MemberView changed =
        admin
            .me()
            .changeMe(
                new ProfileInput()
                    .givenName(me.getGivenName())
                    .familyName(me.getFamilyName())
                    .country("NO")
                    .zone("Europe/Oslo")
                    .language("fr")
                    .aboutTo("NETWORK")
                    .version(me.getVersion()),
                null);
    assertThat(changed.getCountry()).isEqualTo("NO");
    assertThat(changed.getVersion()).isGreaterThan(me.getVersion());
    MyAbout said = admin.me().readAboutMe();
    MyAbout saying =
        admin
            .me()
            .changeAboutMe(
                null,
                new AboutInput()
                    .profession("nursing")
                    .languages(List.of("en", "no"))
                    .offers("An hour on hand hygiene")
                    .employer("A hospital")
                    .version(said.getVersion()));
    assertThat(saying.getVersion()).isGreaterThan(said.getVersion());
    assertThat(saying.getEmployerTo().getValue()).isEqualTo("MANAGERS");
    String address = admin.me().shareMyCalendar().getAddress();
    assertThat(address).contains("/links/calendar.ics?key=feed.");
    assertThat(admin.me().readMyCalendar().getShared()).isTrue();
    admin.me().endMyCalendar();
    assertThat(admin.me().readMyCalendar().getShared()).isFalse();
    MailChoiceView mail = admin.me().readMyMailChoices();
    assertThat(mail.getReminders()).isTrue();
    MailChoiceView fewer =
        admin
            .me()
            .changeMyMailChoices(
                null,
                new MailChoicesInput()
                    .news(MailChoicesInput.NewsEnum.WEEKLY)
                    .hour(18)
                    .version(mail.getVersion()));
    assertThat(fewer.getNews()).hasToString("WEEKLY");
    assertThat(fewer.getHour()).isEqualTo(18);
    assertThat(fewer.getReminders()).as("what was not said").isTrue();
    assertThat(admin.me().readMyUndelivered()).as("it arrives").isEmpty();
    admin.me().tryMyAddressAgain();
    assertThat(admin.members().listUndelivered()).isEmpty();
    OwnData own = admin.me().readMyData();
    assertThat(own.getNetwork()).isEqualTo("Copse Network");
    assertThat(own.getParts())
        .filteredOn(part -> part.getTable().equals("member"))
        .flatExtracting(part -> part.getRows().get(0))
        .extracting(OwnField::getValue)
        .contains(ADMIN.email(), "Europe/Oslo");
    // What follows is asserted in English.
    admin
        .me()
        .changeMe(
            new ProfileInput().givenName(me.getGivenName()), "\"" + changed.getVersion() + "\"");
  }

  private void people() throws ApiException {
    runaId = invite(RUNA).getId();
    MemberView invited = invite(TEO);
    assertThat(invited.getStatus()).isEqualTo(MemberView.StatusEnum.INVITED);
    teoId = invited.getId();
    admin.members().remindMember(teoId, UUID.randomUUID());
    stack.realms().givePassword(SLUG, RUNA);
    stack.realms().givePassword(SLUG, TEO);
    runa = as(RUNA);
    assertThat(runa.me().readMe().getId()).isEqualTo(runaId);

    assertThat(
            admin
                .members()
                .listMembers(null, null, null, null, 0, null, null, TEO.familyName(), 20)
                .getItems())
        .extracting(MemberView::getEmail)
        .containsExactly(TEO.email());
    UUID adminId = admin.me().readMe().getId();
    assertThat(runa.members().readMember(adminId).getEmail()).as("for others").isNull();
    About about = runa.members().readAboutMember(adminId);
    assertThat(about.getOffers()).isEqualTo("An hour on hand hygiene");
    assertThat(about.getEmployer()).as("for others").isNull();
    assertThat(
            runa.members()
                .listMembers(null, null, "no", "hygiene", 0, "nursing", null, null, 20)
                .getItems())
        .extracting(MemberView::getId)
        .containsExactly(adminId);
    MemberView convener =
        admin
            .members()
            .changeRoles(
                teoId,
                new RolesInput()
                    .roles(Set.of("convener"))
                    .version(admin.members().readMember(teoId).getVersion()),
                null);
    assertThat(convener.getRoles()).contains("convener");
    admin.members().tryAddressAgain(teoId);
    teo = as(TEO);
    assertThat(teo.me().readMe().getStatus()).isEqualTo(MemberView.StatusEnum.ACTIVE);
    UUID ivoId = invite(IVO).getId();
    assertThat(admin.members().disableMember(ivoId).getStatus())
        .isEqualTo(MemberView.StatusEnum.DISABLED);
    admin.members().enableMember(ivoId);
    admin.members().removeMember(ivoId);
  }

  private void longWork() throws ApiException {
    TaskView started = admin.members().remindAllInvited(UUID.randomUUID());
    assertThat(started.getKind()).isEqualTo("remind-invited");
    assertThat(admin.tasks().listTasks(0, 20).getItems())
        .extracting(TaskLine::getId)
        .containsExactly(started.getId());
    TaskView done =
        Until.becomes(
            "nobody is left to remind",
            () -> task(started.getId()),
            task -> task.getState() == TaskView.StateEnum.DONE);
    assertThat(done.getDone()).isEqualTo(done.getTotal());
    stack.ledger().inviteMany(network, 200);
    UUID other = admin.members().remindAllInvited(UUID.randomUUID()).getId();
    assertThat(admin.tasks().cancelTask(other).getState()).isEqualTo(TaskView.StateEnum.CANCELLING);
    Until.becomes(
        "it is stopped",
        () -> task(other),
        task -> task.getState() == TaskView.StateEnum.CANCELLED);
    assertThat(admin.tasks().resumeTask(other).getState()).isEqualTo(TaskView.StateEnum.WAITING);
  }

  private TaskView task(UUID id) {
    try {
      return admin.tasks().readTask(id);
    } catch (ApiException e) {
      throw new AssertionError(e);
    }
  }

  private MemberView invite(Person person) throws ApiException {
    InvitationInput invitation =
        new InvitationInput()
            .givenName(person.givenName())
            .familyName(person.familyName())
            .email(person.email())
            .roles(Set.copyOf(person.roles()));
    UUID key = UUID.randomUUID();
    MemberView invited = admin.members().inviteMember(invitation, key);
    assertThat(admin.members().inviteMember(invitation, key).getId())
        .as("sent again")
        .isEqualTo(invited.getId());
    return invited;
  }

  private void search() throws ApiException {
    assertThat(admin.search().search(null, 0, "nurs night", 20))
        .extracting(Found::getKind)
        .containsExactly(Kind.COMMUNITY);
    assertThat(admin.search().search(Kind.PERSON, 0, RUNA.familyName(), 10).get(0).getItems())
        .extracting(Hit::getId)
        .containsExactly(runaId);
  }

  private void communities() throws ApiException {
    CommunityView founded =
        admin
            .communities()
            .createCommunity(
                new CommunityInput().name("Night nurses").purpose("To learn from each other."),
                UUID.randomUUID());
    CommunityView changed =
        admin
            .communities()
            .changeCommunity(
                founded.getId(),
                new CommunityInput()
                    .name("Night nurses")
                    .purpose("To learn from each other, at night.")
                    .version(founded.getVersion()),
                null);
    assertThat(changed.getPurpose()).endsWith("at night.");
    assertThat(runa.communities().joinCommunity(founded.getId()).getJoined()).isTrue();
    assertThat(admin.communities().addConvener(founded.getId(), runaId).getConveners())
        .extracting(CommunityConvener::getId)
        .contains(runaId);
    teo.communities().joinCommunity(founded.getId());
    admin.communities().addConvener(founded.getId(), teoId);
    assertThat(runa.communities().listCommunityMembers(founded.getId(), 0, 20).getItems())
        .extracting(CommunityPerson::getId)
        .contains(runaId);
    admin.communities().removeConvener(founded.getId(), runaId);
    runa.communities().leaveCommunity(founded.getId());
    assertThat(runa.communities().readCommunity(founded.getId()).getJoined()).isFalse();
    assertThat(runa.communities().listCommunities(0, 20).getItems())
        .extracting(CommunityLine::getName)
        .containsExactly("Night nurses");
  }

  /** Who is next in line is asked before a place is theirs. */
  private void answering(SessionInput text) throws ApiException {
    admin.sessions().setWaitingLists(new WaitingLists().askFirst(true));
    assertThat(admin.sessions().readWaitingLists().getAskFirst()).isTrue();
    for (boolean takes : new boolean[] {true, false}) {
      UUID id = admin.sessions().createSession(text, UUID.randomUUID()).getId();
      admin.sessions().register(id);
      runa.sessions().register(id);
      admin.sessions().cancelRegistration(id);
      if (takes) {
        assertThat(runa.sessions().acceptOffer(id).getState())
            .isEqualTo(Registration.StateEnum.CONFIRMED);
      } else {
        runa.sessions().refuseOffer(id);
      }
    }
    admin.sessions().setWaitingLists(new WaitingLists().askFirst(false));
  }

  private void sessions() throws ApiException {
    assertThat(runa.sessions().listSessionKinds()).extracting(Code::getCode).contains("webinar");
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.DAYS);
    SessionInput text =
        new SessionInput()
            .title("Falls on our wards")
            .kind("webinar")
            .start(start.toString())
            .end(start.plus(1, ChronoUnit.HOURS).toString())
            .zone("Europe/London")
            .link("https://meet.example.org/falls")
            .seats(1);
    Session draft = admin.sessions().createSession(text, UUID.randomUUID());
    assertThat(draft.getState()).isEqualTo(Session.StateEnum.DRAFT);
    UUID id = draft.getId();
    admin
        .sessions()
        .changeSession(
            id, text.description("What we saw.").place("Room 4").version(draft.getVersion()), null);
    Session published = admin.sessions().publishSession(id);
    assertThat(published.getState()).isEqualTo(Session.StateEnum.OPEN);
    assertThat(published.getStart()).isEqualTo(OffsetDateTime.parse(start.toString()));

    assertThat(runa.sessions().register(id).getState()).isEqualTo(Registration.StateEnum.CONFIRMED);
    assertThat(admin.sessions().register(id).getPosition()).isEqualTo(1);
    assertThat(runa.sessions().readSession(id).getLink()).as("days before").isNull();
    assertThat(admin.sessions().readSession(id).getLink()).isNotNull();
    assertThat(runa.sessions().listMyRegistrations(0, 20, "upcoming").getItems())
        .extracting(SessionItem::getId)
        .containsExactly(id);
    assertThat(runa.sessions().listSessions(0, 20, "upcoming").getItems())
        .extracting(SessionItem::getTitle)
        .contains("Falls on our wards");
    admin.sessions().cancelRegistration(id);
    UUID apart =
        admin
            .sessions()
            .createSession(
                text.seats(1).apart(true).onlineSeats(1).publish(true), UUID.randomUUID())
            .getId();
    assertThat(
            runa.sessions()
                .registerFor(apart, new WishInput().wish(WishInput.WishEnum.ONLINE))
                .getMode())
        .isEqualTo(Registration.ModeEnum.ONLINE);
    answering(text.apart(false).onlineSeats(null));
    admin.members().disableMember(runaId);
    Until.becomes("the realm has heard that she is paused", () -> isLetIn(RUNA), is -> !is);
    admin.sessions().freePlace(id, runaId);
    assertThat(admin.sessions().readSignInSheet(id, false, 3)).exists();
    Roster roster = admin.sessions().readRoster(id);
    assertThat(roster.getConfirmed()).isEmpty();
    admin.members().enableMember(runaId);
    Until.becomes("the realm lets her in again", () -> isLetIn(RUNA), is -> is);
    // The token from before went with the session that the pause ended.
    runa = as(RUNA);
    runa.sessions().register(id);
    assertThat(admin.sessions().readRoster(id).getConfirmed())
        .extracting(RosterEntry::getMemberId)
        .containsExactly(runaId);
    series();
    assertThat(
            runa.sessions()
                .readSessionCalendar(null, start.toString().substring(0, 10), null, null, "LIST", "UTC")
                .getSessions())
        .extracting(SessionItem::getId)
        .contains(id);
    feedback();
    assertThat(
            admin
                .sessions()
                .cancelSession(id, new SessionCancellation().note("The room is flooded."))
                .getState())
        .isEqualTo(Session.StateEnum.CANCELLED);
  }

  private void series() throws ApiException {
    SeriesDraft text =
        new SeriesDraft()
            .title("Falls, week by week")
            .kind("webinar")
            .start("2090-10-24T14:00")
            .end("2090-10-24T15:00")
            .zone("Europe/London")
            .rule("FREQ=WEEKLY;COUNT=2");
    assertThat(admin.sessions().previewSeries(text))
        .extracting(SeriesDate::getStart)
        .containsExactly(
            OffsetDateTime.parse("2090-10-24T13:00:00Z"),
            OffsetDateTime.parse("2090-10-31T14:00:00Z"));
    Series series = admin.sessions().createSeries(text, UUID.randomUUID());
    assertThat(runa.sessions().registerForSeries(series.getId()).getConfirmed()).isEqualTo(2);
    runa.sessions().cancelSeriesRegistration(series.getId());
    UUID last = series.getDates().get(1).getId();
    admin
        .sessions()
        .cancelSession(
            last, new SessionCancellation().reach(SessionCancellation.ReachEnum.FOLLOWING));
    assertThat(admin.sessions().readSeries(series.getId()).getDates())
        .extracting(SessionItem::getState)
        .containsExactly(SessionItem.StateEnum.OPEN, SessionItem.StateEnum.CANCELLED);
  }

  /** On a session that is over by the network's own time. */
  private void feedback() throws ApiException {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.DAYS);
    UUID id =
        admin
            .sessions()
            .createSession(
                new SessionInput()
                    .title("Falls, looked back at")
                    .kind("webinar")
                    .start(start.toString())
                    .end(start.plus(1, ChronoUnit.HOURS).toString())
                    .zone("Europe/London")
                    .publish(true),
                UUID.randomUUID())
            .getId();
    assertThat(admin.sessions().readFeedback(id).getConfidential()).as("as is usual").isFalse();
    assertThat(
            admin
                .sessions()
                .arrangeFeedback(id, new FeedbackModeInput().confidential(true))
                .getConfidential())
        .isTrue();
    runa.sessions().register(id);
    stack.timeOf(network).moveTo(start.plus(2, ChronoUnit.HOURS));
    Until.becomes(
        "feedback is asked for", () -> feedbackState(id), Feedback.StateEnum.OPEN::equals);
    attendance(id);
    meeting();
    runa.sessions()
        .giveFeedback(id, new FeedbackInput().learned(FeedbackInput.LearnedEnum.YES).overall(5));
    assertThat(runa.sessions().readFeedback(id).getState()).isEqualTo(Feedback.StateEnum.GIVEN);
    assertThat(admin.sessions().readFeedbackResults(id).getState())
        .isEqualTo(FeedbackResults.StateEnum.OPEN);
    assertThat(admin.sessions().readFeedbackAnswers(id).getAnswers())
        .as("before it has closed")
        .isEmpty();
    stack.timeOf(network).goBackToToday();
  }

  private void meeting() throws ApiException {
    Session met =
        admin
            .sessions()
            .noteMeeting(
                new MeetingInput()
                    .title("Met on Tuesday")
                    .kind("meeting")
                    .date("2024-03-05")
                    .start("18:00")
                    .minutes("90")
                    .zone("Europe/London")
                    .names("Ana Souza\nBen Okoro, ben@guest.example"),
                UUID.randomUUID());
    assertThat(met.getState()).isEqualTo(Session.StateEnum.HELD);
    assertThat(admin.sessions().readAttendance(met.getId()).getLines()).hasSize(2);
  }

  private void attendance(UUID id) throws ApiException {
    assertThat(
            admin
                .sessions()
                .addWalkIn(id, new WalkInInput().name("Ana Souza"), UUID.randomUUID())
                .getLines())
        .extracting(AttendanceLine::getStanding)
        .containsExactly(
            AttendanceLine.StandingEnum.CONFIRMED, AttendanceLine.StandingEnum.WALK_IN);
    admin
        .sessions()
        .markAttendance(
            id, runaId, new AttendanceInput().status(AttendanceInput.StatusEnum.PRESENT));
    assertThat(runa.sessions().readMyAttendance(id).getStatus())
        .isEqualTo(OwnAttendance.StatusEnum.PRESENT);
    admin.sessions().unmarkAttendance(id, runaId, null);
    assertThat(admin.sessions().readAttendance(id).getLines())
        .extracting(AttendanceLine::getStatus)
        .containsExactly(null, AttendanceLine.StatusEnum.PRESENT);
    assertThat(admin.sessions().readSessionFigures(id).getAttendances()).isEqualTo(1);
    reports(id);
    SessionFigures official =
        admin.sessions().reconcileSession(id, new ReconciliationInput());
    assertThat(official.getOfficial()).isTrue();
    assertThat(official.getNoShows()).isEqualTo(1);
    assertThat(admin.sessions().listAttendanceRows(id))
        .extracting(AttendanceRow::getStanding)
        .containsExactlyInAnyOrder(
            AttendanceRow.StandingEnum.CONFIRMED, AttendanceRow.StandingEnum.WALK_IN);
    certificates(id);
  }

  /** Given to who came, corrected, put in question and taken back. */
  private void certificates(UUID id) throws ApiException {
    assertThat(admin.certificates().readCertificateRule(id).getAmount()).isEqualTo(80);
    CertificateRule rule =
        admin
            .certificates()
            .changeCertificateRule(
                id,
                new CertificateRuleInput()
                    .measure(CertificateRuleInput.MeasureEnum.SHARE)
                    .amount("70")
                    .accreditation("CPD 7/26")
                    .version(0),
                null);
    assertThat(rule.getAccreditation()).isEqualTo("CPD 7/26");
    assertThat(admin.certificates().issueCertificates(id, UUID.randomUUID()).getKind())
        .isEqualTo("issue-certificates");
    admin.sessions().markAttendance(
        id,
        runaId,
        new AttendanceInput().status(AttendanceInput.StatusEnum.PRESENT).reason("She came."));
    admin.certificates().issueCertificate(id, runaId);
    Certificate given = runa.certificates().listMyCertificates().get(0);
    assertThat(given.getAccreditation()).isEqualTo("CPD 7/26");
    assertThat(runa.certificates().printCertificate(given.getId())).exists();
    admin
        .certificates()
        .changeCertificateRule(
            id,
            new CertificateRuleInput()
                .measure(CertificateRuleInput.MeasureEnum.SHARE)
                .amount("70")
                .minutes("45")
                .version(rule.getVersion()),
            null);
    admin.certificates().correctCertificate(given.getId(), id);
    Certificate corrected = runa.certificates().listMyCertificates().get(0);
    assertThat(corrected.getMinutes()).isEqualTo(45);
    admin.certificates().upholdCertificate(corrected.getId(), id);
    assertThat(
            admin
                .certificates()
                .revokeCertificate(
                    corrected.getId(),
                    id,
                    new CertificateRevocation()
                        .reason(CertificateRevocation.ReasonEnum.MISTAKE))
                .getLines())
        .extracting(line -> line.getPerson())
        .contains(runaId);
    assertThat(admin.certificates().readCertificates(id).getOfficial()).isTrue();
  }

  /** A list of who came, brought, asked about, counted, corrected and taken back. */
  private void reports(UUID id) throws ApiException {
    java.io.File list;
    try {
      list = java.io.File.createTempFile("list", ".csv");
      java.nio.file.Files.writeString(list.toPath(), "Name\niPhone of the ward\n");
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    AttendanceReport brought =
        admin.sessions().bringAttendanceReport(id, "list.csv", UUID.randomUUID(), list);
    UUID report = brought.getReport().getId();
    assertThat(brought.getRecognised().getRows()).isEqualTo(1);
    assertThat(
            admin
                .sessions()
                .answerAttendanceReport(
                    id, report, new AttendanceReportAnswers().zone("UTC").sameSession(false))
                .getReport()
                .getAppliedAt())
        .isNull();
    admin.sessions().applyAttendanceReport(id, report, new AttendanceReportApplication());
    assertThat(admin.sessions().readAttendanceReport(id, report).getReport().getChanged())
        .isEqualTo(1);
    assertThat(admin.sessions().listAttendanceReportRows(id, report, null, null).getItems())
        .hasSize(1);
    UUID who =
        admin.sessions().listReportedNames(id, true, null, null).getItems().get(0).getWho();
    admin
        .sessions()
        .decideReportedName(
            id,
            who,
            new ReportedNameInput().as(ReportedNameInput.AsEnum.NOT_A_PERSON).remember(true));
    for (RememberedName known :
        admin.sessions().listRememberedNames(null, null).getItems()) {
      admin.sessions().forgetRememberedName(known.getId());
    }
    assertThat(
            admin
                .sessions()
                .setPresentShare(
                    new PresentShare().percent(admin.sessions().readPresentShare().getPercent()))
                .getPercent())
        .isEqualTo(50);
    admin.sessions().takeBackAttendanceReport(id, report, null);
    assertThat(admin.sessions().listAttendanceReports(id).getReports()).isEmpty();
  }

  private Feedback.StateEnum feedbackState(UUID id) {
    try {
      return runa.sessions().readFeedback(id).getState();
    } catch (ApiException e) {
      throw new AssertionError(e);
    }
  }

  private void materials() throws Exception {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(4, ChronoUnit.DAYS);
    UUID session =
        admin
            .sessions()
            .createSession(
                new SessionInput()
                    .title("What we keep")
                    .kind("webinar")
                    .start(start.toString())
                    .end(start.plus(1, ChronoUnit.HOURS).toString())
                    .zone("Europe/London")
                    .publish(true),
                UUID.randomUUID())
            .getId();
    java.io.File notes = java.io.File.createTempFile("notes", ".txt");
    java.nio.file.Files.writeString(notes.toPath(), "\"What we saw.\"");
    StoredFile added = admin.sessions().addMaterial(session, "notes.txt", UUID.randomUUID(), notes);
    assertThat(added.getSize()).isPositive();
    assertThat(teo.files().readFile(added.getId()).getName()).isEqualTo("notes.txt");
    assertThat(teo.files().readFileContent(added.getId(), null)).exists();
    assertThat(
            admin
                .sessions()
                .renameMaterial(added.getId(), session, new FileName().name("Notes of the day.txt"))
                .getName())
        .isEqualTo("Notes of the day.txt");
    admin.sessions().removeMaterial(added.getId(), session);
    assertThat(admin.sessions().listMaterials(session).getRemoved())
        .extracting(StoredFile::getId)
        .containsExactly(added.getId());
    admin.sessions().bringMaterialBack(added.getId(), session);
    assertThat(teo.sessions().listMaterials(session).getFiles())
        .extracting(StoredFile::getId)
        .containsExactly(added.getId());
  }
}
