package org.colloquy.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.colloquy.client.generated.api.*;
import org.colloquy.client.generated.model.*;
import org.colloquy.running.Until;

/** What an admin does for a network: people who are no members, lists of codes, words, figures. */
final class AdminsWork {

  private final Site admin;
  private final Site member;

  /** With somebody who sees what comes of it. */
  AdminsWork(Site admin, Site member) {
    this.admin = admin;
    this.member = member;
  }

  void people() throws ApiException {
    contacts();
    merges();
    regions();
  }

  void figures() throws ApiException {
    shown();
    totals();
  }

  private void contacts() throws ApiException {
    UUID key = UUID.randomUUID();
    ContactInput guest =
        new ContactInput().givenName("Petra").familyName("Ness").email("petra.ness@guest.example");
    ContactView noted = admin.contacts().addContact(guest, key);
    assertThat(admin.contacts().addContact(guest, key).getId()).isEqualTo(noted.getId());
    assertThat(admin.contacts().listContacts("NOTED", 0, "ness", 20).getItems())
        .extracting(ContactView::getId)
        .containsExactly(noted.getId());
    assertThat(
            admin
                .members()
                .listMembers(null, null, null, null, 0, null, null, "Ness", 20)
                .getItems())
        .isEmpty();
    ContactView asked =
        admin
            .contacts()
            .changeContact(noted.getId(), guest.mailWanted(true).version(noted.getVersion()), null);
    assertThat(asked.getMailWantedSince()).isNotNull();
    MemberView invited = admin.contacts().inviteContact(noted.getId(), UUID.randomUUID());
    assertThat(invited.getId()).as("the same person").isEqualTo(noted.getId());
    assertThat(invited.getStatus()).isEqualTo(MemberView.StatusEnum.INVITED);
    admin.members().removeMember(invited.getId());
    UUID other =
        admin
            .contacts()
            .addContact(new ContactInput().givenName("Nobody"), UUID.randomUUID())
            .getId();
    assertThat(admin.contacts().readContact(other).getEmail()).isNull();
    admin.contacts().removeContact(other);
    assertThat(admin.contacts().listContacts("", 0, "", 20).getTotal()).isZero();
  }

  private void merges() throws ApiException {
    ContactView one =
        admin
            .contacts()
            .addContact(
                new ContactInput().givenName("Dr Odd").email("odd@guest.example"),
                UUID.randomUUID());
    ContactView two =
        admin.contacts().addContact(new ContactInput().givenName("ODD"), UUID.randomUUID());
    ContactView three =
        admin.contacts().addContact(new ContactInput().givenName("Odd"), UUID.randomUUID());
    assertThat(admin.merges().listDoubles(0, 20).getTotal()).isEqualTo(3);
    admin.merges().tellApart(three.getId(), one.getId());
    admin.merges().tellApart(two.getId(), three.getId());
    assertThat(admin.merges().listDoubles(0, 20).getItems())
        .singleElement()
        .extracting(DoubleView::getConfidence)
        .isEqualTo(Confidence.POSSIBLE);
    MergeView merge =
        admin
            .merges()
            .mergePeople(
                new MergeInput()
                    .remaining(two.getId())
                    .remainingVersion(two.getVersion())
                    .going(one.getId())
                    .goingVersion(one.getVersion()));
    assertThat(merge.getEmail()).isEqualTo("odd@guest.example");
    assertThat(admin.contacts().readContact(two.getId()).getEmail())
        .as("an address where there was none")
        .isEqualTo("odd@guest.example");
    assertThat(admin.merges().listMerges(two.getId()))
        .extracting(MergeView::getId)
        .containsExactly(merge.getId());
    admin.merges().undoMerge(merge.getId());
    assertThat(admin.contacts().readContact(two.getId()).getEmail()).isNull();
    for (ContactView each : List.of(one, two, three)) {
      admin.contacts().removeContact(each.getId());
    }
  }

  private void regions() throws ApiException {
    UUID key = UUID.randomUUID();
    RegionView north = admin.regions().addRegion(new RegionInput().label("North"), key);
    assertThat(admin.regions().addRegion(new RegionInput().label("North"), key).getCode())
        .isEqualTo(north.getCode());
    RegionView kano =
        admin
            .regions()
            .addRegion(
                new RegionInput().label("Kano").parent(north.getCode()), UUID.randomUUID());
    RegionView renamed =
        admin
            .regions()
            .changeRegion(
                kano.getCode(),
                new RegionInput().label("Kano State").version(kano.getVersion()),
                null);
    assertThat(renamed.getDepth()).isZero();
    RegionView first =
        admin
            .regions()
            .placeRegion(
                kano.getCode(),
                new RegionPlaceInput().place(1).version(renamed.getVersion()),
                null);
    assertThat(first.getPlace()).isEqualTo(1);
    admin
        .regions()
        .offerRegion(
            kano.getCode(),
            new RegionOfferInput().offered(false).version(first.getVersion()),
            null);
    assertThat(member.regions().readRegion(kano.getCode()).getRetired()).isTrue();
    assertThat(member.regions().listRegions())
        .extracting(RegionView::getLabel)
        .containsExactly("Kano State", "North");
  }

  void words() throws ApiException {
    admin
        .words()
        .changeVocabulary(
            "en",
            List.of(
                new OwnTerm()
                    .concept(OwnTerm.ConceptEnum.SESSION)
                    .singular("gathering")
                    .plural("gatherings")));
    assertThat(admin.words().readVocabulary("en"))
        .extracting(OwnTerm::getSingular)
        .contains("gathering");
  }

  private void shown() throws ApiException {
    assertThat(admin.figures().listCharts())
        .extracting(FigureView::getCode)
        .contains("sessions-by-month", "members-by-country");
    String since = "2020-08";
    assertThat(admin.figures().listFigures(null, null, null, since, null, null, null, null))
        .extracting(Figure::getCode)
        .contains("activities", "attendance-ratio");
    Figure ratio =
        admin
            .figures()
            .readFigure("attendance-ratio", null, null, null, since, null, null, null, null);
    assertThat(ratio.getDefinition()).isNotBlank();
    assertThat(
            admin
                .figures()
                .listFigureRows(
                    "attendances", null, null, null, since, null, null, null, 0, 5, null)
                .getPage())
        .isZero();
    assertThat(
            admin
                .figures()
                .downloadFigureRows(
                    "attendances", null, null, null, since, null, null, null, null))
        .exists();
    assertThat(admin.figures().listDataQuality())
        .extracting(QualityLine::getCode)
        .contains("overdue");
    assertThat(admin.figures().readSmallestNumber().getPeople()).isEqualTo(5);
    assertThat(admin.figures().raiseSmallestNumber(new SmallestNumber().people(7)).getPeople())
        .isEqualTo(7);
  }

  private void totals() throws ApiException {
    TotalInput told =
        new TotalInput()
            .measure(TotalInput.MeasureEnum.ACTIVITIES)
            .from("2020-08")
            .to("2023-03-31")
            .value("130")
            .bound(TotalInput.BoundEnum.MORE_THAN)
            .source("A report of 2023");
    UUID id = admin.totals().addTotal(told, UUID.randomUUID()).getId();
    assertThat(admin.totals().listTotals()).extracting(Total::getId).contains(id);
    assertThat(admin.totals().listTotalSums()).isNotEmpty();
    int version = admin.totals().readTotal(id).getVersion();
    assertThat(
            admin.totals().changeTotal(id, told.value("131").version(version), null).getValue())
        .isEqualTo(131);
    admin.totals().removeTotal(id);
    assertThat(admin.totals().listTotals()).isEmpty();
  }

  void lists() throws Exception {
    assertThat(admin.imports().listImportKinds())
        .extracting(ImportKind::getCode)
        .contains("invitations", "codes-region");
    assertThat(admin.imports().readImportTemplate("csv", "codes-region")).exists();
    java.io.File list = java.io.File.createTempFile("list", ".csv");
    java.nio.file.Files.writeString(list.toPath(), "E-mail\nlise@list.example\n");
    UUID id =
        admin.imports().beginImport("invitations", "list.csv", UUID.randomUUID(), list).getId();
    int columns = admin.imports().readImport(id).getColumns().size();
    List<String> mapping = new java.util.ArrayList<>(java.util.Collections.nCopies(columns, ""));
    mapping.set(0, "email");
    admin.imports().mapImport(id, new ImportMapping().mapping(mapping));
    awaitImport(id, "CHECKED");
    assertThat(admin.imports().listImportRows(id, 0, 20, null).getItems()).isNotEmpty();
    assertThat(admin.imports().readImportReport(id)).exists();
    admin.imports().applyImport(id, new ImportApplication().doubtful(false));
    awaitImport(id, "APPLIED");
    assertThat(admin.imports().reconcileImport(id, UUID.randomUUID()).getKind()).isEqualTo("reconcile-brought");
    admin.imports().undoImport(id);
    awaitImport(id, "UNDONE");
    assertThat(admin.imports().listImports(0, 20).getItems())
        .extracting(ImportLine::getId)
        .contains(id);
    admin.imports().discardImport(id);
  }

  private void awaitImport(UUID id, String state) {
    Until.becomes(
        "the list is " + state,
        () -> Site.unchecked(() -> admin.imports().readImport(id)).getState().getValue(),
        state::equals);
  }
}
