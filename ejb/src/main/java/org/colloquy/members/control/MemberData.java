package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;
import org.colloquy.members.Audience;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.Roles;

/** The people of the network. Who was removed is a row that names nobody. */
@Dependent
public class MemberData implements DataSet {

  private static final String TWO =
      "where somebody was mistaken, it is another person's; they are told once it is certain";
  private static final String HISTORY = "counts over time stay true; the row names nobody any more";

  @Override
  public String name() {
    return "members";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        member(), personProfile(), endedSession(), invitationKey(), personMerge(), otherPerson());
  }

  private static Holding personMerge() {
    return Holding.of("person_merge")
        .key("id")
        .person("remaining_id")
        .joining(Joining.stay("it is what says that they are one"))
        .stays("a merge is taken back where it was made; elsewhere they are one for good")
        .columns(
            Column.plain("id"),
            Column.member("remaining_id").gone(),
            Column.member("gone_id").gone(),
            Column.personal("merged_at").gone(),
            Column.personal("was").gone().withheld(TWO),
            Column.personal("address").gone().withheld(TWO),
            Column.plain("address_taken"));
  }

  private static Holding otherPerson() {
    return Holding.of("other_person")
        .key("one_id", "other_id")
        .person("one_id")
        .joining(Joining.rest("it was said of two others"))
        .columns(
            Column.member("one_id").gone(),
            Column.member("other_id").gone(),
            Column.plain("said_at"));
  }

  private static Holding member() {
    return Holding.of("member")
        .key("id")
        .person("id")
        .joining(Joining.stay("it is the two people themselves"))
        .columns(
            Column.member("id").kept("what others count points at it; it says nothing by itself"),
            Column.plain("version"),
            Column.personal("subject")
                .kept(
                    "a token from before tells by it that it opens nothing, and the account to"
                        + " delete is found by it; it is the id of an account that is no more")
                // Elsewhere they have no account yet.
                .arrivingAs(null),
            Column.personal("email").blanked(),
            Column.personal("given_name").emptied(),
            Column.personal("family_name").emptied(),
            Column.personal("roles").becomes(Roles.MEMBER),
            Column.personal("status").becomes(MemberStatus.REMOVED.name()),
            Column.plain("account_due").arrivingAs("1"),
            Column.personal("cadre").blanked(),
            Column.personal("country").blanked(),
            Column.personal("time_zone").blanked(),
            Column.personal("language").blanked(),
            Column.personal("about_to").becomes(Audience.MANAGERS.name()),
            Column.plain("example"),
            Column.personal("contact_origin").kept(HISTORY),
            Column.personal("mail_wanted_at").blanked(),
            Column.plain("invited_as"),
            Column.personal("created_at").kept(HISTORY),
            Column.personal("first_seen_at").kept(HISTORY),
            Column.plain("profile_edition"),
            Column.plain("roles_edition"));
  }

  private static Holding personProfile() {
    return Holding.of("person_profile")
        .key("member_id")
        .person("member_id")
        .joining(Joining.oneFor())
        .columns(
            Column.member("member_id").gone(),
            Column.plain("version"),
            Column.personal("profession").gone(),
            Column.personal("employer").gone(),
            Column.personal("region").gone(),
            Column.personal("care_level").gone(),
            Column.personal("languages").gone(),
            Column.personal("interests").gone(),
            Column.personal("lived_experience").gone(),
            Column.personal("offers").gone(),
            Column.personal("seeks").gone(),
            Column.personal("printed_name").gone(),
            Column.personal("network_sees").gone(),
            Column.personal("communities_see").gone());
  }

  private static Holding endedSession() {
    return Holding.of("ended_session")
        .key("sid")
        .stays("the sessions are those of a realm that does not move along")
        .columns(
            Column.plain("sid", "the realm's id of a session, of which nobody knows whose it was"),
            Column.plain("ended_at"))
        // Longer than any session lives.
        .forDays(3, "ended_at");
  }

  private static Holding invitationKey() {
    return Holding.of("invitation_key")
        .key("member_id")
        .person("member_id")
        .joining(Joining.rest("an account that nobody may use is not opened"))
        .stays("the links lead to the site that sent them")
        .columns(
            Column.member("member_id").gone(),
            Column.secret("digest").gone(),
            Column.plain("letter_id"),
            Column.personal("expires_at").gone())
        // Until then the link says that it was used, or is too old.
        .forDays(90, "expires_at");
  }
}
