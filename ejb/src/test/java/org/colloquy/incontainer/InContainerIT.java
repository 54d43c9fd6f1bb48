package org.colloquy.incontainer;

import com.github.rzymek.opczip.OpcOutputStream;
import java.io.File;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.colloquy.attendance.AttendanceCases;
import org.colloquy.attendance.ReportCases;
import org.colloquy.audit.AuditCases;
import org.colloquy.certificates.CertificateCases;
import org.colloquy.codes.RegionCases;
import org.colloquy.communities.ConvenerCases;
import org.colloquy.costs.CostCases;
import org.colloquy.exchange.DeliveryCases;
import org.colloquy.exchange.GenerationCases;
import org.colloquy.exchange.JointSessionCases;
import org.colloquy.feedback.ConfidentialCases;
import org.colloquy.files.FileCases;
import org.colloquy.imports.ImportCases;
import org.colloquy.imports.PastCases;
import org.colloquy.indicators.IndicatorCases;
import org.colloquy.letters.DigestCases;
import org.colloquy.letters.LetterCases;
import org.colloquy.links.LinkCases;
import org.colloquy.members.AboutCases;
import org.colloquy.members.ContactCases;
import org.colloquy.members.MergeCases;
import org.colloquy.privacy.PrivacyCases;
import org.colloquy.registrations.ReminderCases;
import org.colloquy.registrations.SeatCases;
import org.colloquy.sessions.ChangeCases;
import org.colloquy.sessions.SeriesCases;
import org.colloquy.sessions.boundary.SampleDraft;
import org.dhatim.fastexcel.Workbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one deployment of all in-container tests; the tests are in the interfaces it implements. */
@ExtendWith({ServerUnderTest.class, ArquillianExtension.class})
class InContainerIT
    implements ConnectionCases,
        PermissionCases,
        EveryMethodCases,
        AuditCases,
        RepeatCases,
        JobCases,
        LinkCases,
        LetterCases,
        DigestCases,
        TimeCases,
        TaskCases,
        DeliveryCases,
        GenerationCases,
        JointSessionCases,
        SeatCases,
        ReminderCases,
        ChangeCases,
        SeriesCases,
        ConvenerCases,
        AboutCases,
        ContactCases,
        RegionCases,
        MergeCases,
        PrivacyCases,
        FileCases,
        ImportCases,
        PastCases,
        ConfidentialCases,
        AttendanceCases,
        CertificateCases,
        CostCases,
        IndicatorCases,
        ReportCases {

  @Deployment
  static WebArchive application() {
    var archive =
        ShrinkWrap.create(WebArchive.class, "boundaries.war")
            .addAsLibrary(new File(System.getProperty("colloquy.it.module")))
            .addAsLibraries(new File(System.getProperty("colloquy.it.libraries")).listFiles())
            .addAsLibraries(librariesOf(Assertions.class, Workbook.class, OpcOutputStream.class))
            .addPackage(InContainerIT.class.getPackage())
            .addPackage(JointSessionCases.class.getPackage())
            .addClass(SampleDraft.class);
    Stream.of(InContainerIT.class.getInterfaces()).forEach(archive::addClass);
    return archive;
  }

  private static File[] librariesOf(Class<?>... classes) {
    return Stream.of(classes)
        .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .toArray(File[]::new);
  }
}
