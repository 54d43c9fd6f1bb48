package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.attendance.AttendanceAdjusted;
import org.colloquy.certificates.entity.Certificate;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Puts a certificate in question when the attendance that it rests on is not enough any more, and
 * settles it when it is again. It is for people to take it back.
 */
@Dependent
public class AdjustmentWatch {

  @Inject private CertificateRows rows;
  @Inject private Candidates candidates;
  @Inject private BusinessClock clock;

  void adjusted(@Observes AttendanceAdjusted now) {
    rows.standing(now.session(), now.person()).stream()
        .filter(each -> !each.requirement().isOfSeries())
        .forEach(each -> weigh(each, isEnough(each, now)));
    rows.standingOfSeries(now.person()).stream()
        .filter(each -> restsOn(each, now.session()))
        .forEach(each -> weigh(each, isEnoughOfSeries(each, now)));
  }

  private static boolean restsOn(Certificate certificate, UUID session) {
    return certificate.sessionId().equals(session) || certificate.others().contains(session);
  }

  private static boolean isEnough(Certificate certificate, AttendanceAdjusted now) {
    return certificate
        .requirement()
        .isMet(now.kind(), now.status(), now.seconds(), certificate.says().held().length());
  }

  private boolean isEnoughOfSeries(Certificate certificate, AttendanceAdjusted now) {
    return certificate
        .requirement()
        .isMet(candidates.share(certificate.sessionId(), certificate.others(), now));
  }

  private void weigh(Certificate certificate, boolean enough) {
    if (enough) {
      certificate.settle();
    } else {
      certificate.question(clock.now());
    }
  }
}
