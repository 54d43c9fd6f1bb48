package org.colloquy.members.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Others;
import org.colloquy.imports.Verdict;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.shared.Fault;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.mail.Allowance;

/**
 * People whom a list invites. Each gets a row and an account with the letter that goes with it, as
 * if an admin had invited them one by one; undone, those who have not come are not invited any
 * more.
 */
@ApplicationScoped
public class InvitationImport implements ImportKind {

  private static final String MEMBER_EXISTS = "member-exists";

  public static final List<ImportField> FIELDS =
      List.of(
          new ImportField(
              ListedPerson.EMAIL,
              true,
              List.of(
                  "e-mail",
                  "mail",
                  "e-mail address",
                  "mail address",
                  "user email",
                  "courriel",
                  "adresse e-mail",
                  "adresse mail",
                  "adresse électronique",
                  "adresse de courriel",
                  "correio eletrónico",
                  "correio eletrônico",
                  "endereço de e-mail",
                  "endereço eletrónico",
                  "endereço eletrônico"),
              Pattern.compile("(?s).*\\S@\\S+.*")),
          new ImportField(
              ListedPerson.GIVEN,
              false,
              List.of(
                  "first name", "forename", "prénom", "prénoms", "nome próprio", "primeiro nome"),
              null),
          new ImportField(
              ListedPerson.FAMILY,
              false,
              List.of(
                  "last name",
                  "surname",
                  "nom de famille",
                  "nom",
                  "apelido",
                  "apelidos",
                  "sobrenome",
                  "último nome"),
              null),
          new ImportField(
              ListedPerson.NAME,
              false,
              List.of("full name", "display name", "nom complet", "nome", "nome completo"),
              null));

  /** How often somebody slips at these names. */
  private static final Set<String> SLIPS =
      Set.of(
          "gmial.com",
          "gmai.com",
          "gamil.com",
          "gmail.co",
          "gmail.con",
          "hotmial.com",
          "hotmai.com",
          "hotmail.con",
          "yaho.com",
          "yahoo.con",
          "outlok.com");

  @Inject private MemberRows members;
  @Inject private MergeRows merges;
  @Inject private Membership membership;
  @Inject private AccountJob account;
  @Inject private Allowance allowance;
  @Inject private Validator validator;
  @Inject private Clock clock;

  @Override
  public String code() {
    return "invitations";
  }

  @Override
  public List<ImportField> fields() {
    return FIELDS;
  }

  @Override
  public String key(ImportRow row) {
    return address(row).map(EmailAddress::value).orElse("");
  }

  @Override
  public List<Judgement> judge(List<ImportRow> rows, Others others) {
    var there =
        members.statuses(
            rows.stream().flatMap(row -> address(row).stream()).collect(Collectors.toSet()));
    return rows.stream().map(row -> judge(row, there)).toList();
  }

  private Judgement judge(ImportRow row, Map<String, MemberStatus> there) {
    var person = ListedPerson.of(row);
    var fault = fault(person);
    if (fault.isPresent()) {
      return Judgement.wrong(fault.get().field(), fault.get().key());
    }
    var email = new EmailAddress(person.email()).value();
    if (there.containsKey(email)) {
      return Judgement.unchanged(
          switch (there.get(email)) {
            case INVITED -> "invited-before";
            case CONTACT -> "contact-exists";
            default -> MEMBER_EXISTS;
          });
    }
    if (SLIPS.contains(email.substring(email.indexOf('@') + 1))) {
      return new Judgement(Verdict.DOUBTFUL, ListedPerson.EMAIL, "slip");
    }
    return person.named()
        ? Judgement.NEW
        : new Judgement(Verdict.NEW, ListedPerson.NAME, "named-by-address");
  }

  /** The first field of an invitation that would be refused. */
  private Optional<Fault> fault(ListedPerson person) {
    return validator.validate(person.invitation()).stream()
        .map(Fault::of)
        .min(Comparator.comparing(Fault::field));
  }

  private static Optional<EmailAddress> address(ImportRow row) {
    return Optional.of(ListedPerson.of(row).email())
        .filter(EmailAddress::isIn)
        .map(EmailAddress::new);
  }

  @Override
  public Applied apply(UUID run, ImportRow row) {
    var person = ListedPerson.of(row);
    if (fault(person).isPresent()) {
      return Applied.left("wrong");
    }
    var email = new EmailAddress(person.email());
    if (members.byEmail(email).or(() -> merges.byFormerAddress(email)).isPresent()) {
      return Applied.left(MEMBER_EXISTS);
    }
    var id = Ids.named("import " + run + " " + row.number());
    if (!allowance.take(email, run + ":" + row.number())) {
      return Applied.left("written-enough");
    }
    var invitation = person.invitation();
    var member = Member.invited(id, email, invitation.roles(), false, clock.instant());
    member.call(invitation.givenName(), invitation.familyName());
    members.add(member);
    account.ask(member);
    return Applied.made(id);
  }

  @Override
  public String undo(Applied applied) {
    var found = members.lockIfThere(applied.thing());
    if (found.filter(Member::isMember).isEmpty()) {
      return "gone";
    }
    var member = found.get();
    if (member.status() == MemberStatus.ACTIVE) {
      return "came";
    }
    if (member.status() == MemberStatus.DISABLED
        || member.edition() > 1
        || !merges.into(member.id()).isEmpty()) {
      return "changed";
    }
    membership.remove(member);
    return Applied.UNDONE;
  }
}
