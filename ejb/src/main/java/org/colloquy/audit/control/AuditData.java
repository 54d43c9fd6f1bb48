package org.colloquy.audit.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/**
 * What can be read of the network's log. The log itself holds ids and digests alone, and no account
 * can take anything out of it.
 */
@Dependent
public class AuditData implements DataSet {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("audit_detail")
            .key("entry")
            .person("member_id")
            .joining(Joining.stay("the log says who did what, and is never written anew"))
            .columns(
                Column.plain("entry"),
                Column.member("member_id").blanked(),
                Column.member("about_id").blanked(),
                Column.secret("salt").blanked(),
                Column.personal("address").blanked(),
                Column.personal("changes").blanked().of("about_id")));
  }
}
