package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
  @Inject private BusinessClock clock;

  void adjusted(@Observes AttendanceAdjusted now) {
    rows.standing(now.session(), now.person()).forEach(each -> weigh(each, now));
  }

  private void weigh(Certificate certificate, AttendanceAdjusted now) {
    var held = certificate.says().held().length();
    if (certificate.requirement().isMet(now.kind(), now.status(), now.seconds(), held)) {
      certificate.settle();
    } else {
      certificate.question(clock.now());
    }
  }
}
