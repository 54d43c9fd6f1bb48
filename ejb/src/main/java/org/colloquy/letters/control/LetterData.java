package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** Which mails somebody wants, what waits for them, and for what they were written to. */
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
                Column.personal("news_delivery").gone(),
                Column.personal("discussion_delivery").gone(),
                Column.personal("digest_day").gone(),
                Column.personal("digest_hour").gone()),
        Holding.of("waiting_news")
            .key("member_id", "source", "thing_id")
            .person("member_id")
            .joining(Joining.oneFor("source", "thing_id").lowest("due_at"))
            .columns(
                Column.member("member_id").gone(),
                Column.personal("source").gone(),
                Column.personal("thing_id").gone(),
                Column.personal("kind").gone(),
                Column.personal("due_at").gone(),
                Column.personal("noted_at").gone())
            // What is longer in coming is no news; until then nobody is told of it twice.
            .forDays(60, "noted_at"),
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
