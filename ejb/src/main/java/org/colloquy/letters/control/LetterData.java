package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** Which mails somebody wants, and for what they were written to. */
@Dependent
public class LetterData implements DataSet {

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("mail_choice")
            .key("member_id")
            .person("member_id")
            .joining(Joining.oneFor())
            .columns(
                Column.member("member_id").gone(),
                Column.plain("version"),
                Column.personal("reminders").gone(),
                Column.personal("news").gone(),
                Column.personal("discussion").gone()),
        Holding.of("address_fault")
            .key("member_id")
            .person("member_id")
            .joining(Joining.rest("it is of an address that nobody is written to at any more"))
            .columns(
                Column.member("member_id").gone(),
                Column.personal("address")
                    .gone()
                    .withheld("a digest of the address, which stands with the member"),
                Column.personal("since").gone(),
                Column.personal("reason").gone()),
        Holding.of("sent_letter")
            .key("id")
            .person("member_id")
            .joining(Joining.oneFor("occasion").lowest("asked_at"))
            .columns(
                Column.plain("id"),
                Column.member("member_id").gone(),
                Column.personal("occasion")
                    .gone()
                    .withheld("a digest, which says nothing to anybody"),
                Column.personal("kind").gone(),
                Column.personal("asked_at").gone())
            // Longer than anything that a mail is about can be asked for again.
            .forDays(400, "asked_at"));
  }
}
