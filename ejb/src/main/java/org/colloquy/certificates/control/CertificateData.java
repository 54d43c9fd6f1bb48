package org.colloquy.certificates.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/**
 * Certificates outlive the person without their name: whoever holds one finds that it was issued,
 * for what and when, and that the name was removed.
 */
@Dependent
public class CertificateData implements DataSet {

  private static final String ISSUED =
      "that it was issued, and for what, can be checked by whoever holds it; it names nobody"
          + " any more";
  private static final String OURS = "a name out of the programs";

  @Override
  public String name() {
    return "certificates";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("certificate_rule")
            .key("session_id")
            .columns(
                Column.plain("session_id"),
                Column.plain("version"),
                Column.plain("measure", OURS),
                Column.plain("amount"),
                Column.plain("feedback"),
                Column.plain("minutes"),
                Column.plain("accreditation", "of the session, by whoever accredits it"),
                Column.plain("signatory", "who answers for a session, as it is printed"),
                Column.plain("title", "of a series"),
                Column.plain("sessions", "ids of sessions")),
        Holding.of("certificate")
            .key("id")
            .person("member_id")
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.plain("number"),
                Column.personal("code").kept(ISSUED),
                Column.personal("session_id").kept(ISSUED),
                Column.member("member_id")
                    .kept("whose it was; the row there names nobody any more"),
                Column.personal("name").emptied(),
                Column.personal("title").kept(ISSUED),
                Column.personal("held").kept(ISSUED),
                Column.plain("zone", "the organiser's"),
                Column.personal("minutes").kept(ISSUED),
                Column.plain("issuer", "the network's name"),
                Column.plain("accreditation", "of the session, by whoever accredits it"),
                Column.plain("signatory", "who answers for a session, as it is printed"),
                Column.plain("measure", OURS),
                Column.plain("amount"),
                Column.personal("sessions").kept(ISSUED),
                Column.plain("issued_at"),
                Column.member("issued_by")
                    .kept("who issued it; their row names nobody any more")
                    .shows("id", "issued_at"),
                Column.personal("state").kept(ISSUED),
                Column.personal("reason").kept(ISSUED),
                Column.personal("ended_at").kept(ISSUED),
                Column.plain("successor_id"),
                Column.personal("questioned_at").kept(ISSUED)));
  }
}
