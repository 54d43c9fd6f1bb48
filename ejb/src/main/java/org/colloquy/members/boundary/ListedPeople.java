package org.colloquy.members.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Verdict;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.control.Acquaintances;
import org.colloquy.members.control.InvitationImport;
import org.colloquy.members.control.ListedPerson;
import org.colloquy.members.control.MemberRows;
import org.colloquy.members.entity.Member;
import org.colloquy.privacy.boundary.OnePerson;
import org.colloquy.shared.Fault;
import org.colloquy.shared.FoldedName;
import org.colloquy.sheets.Heading;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.world.World;

/**
 * The people whom a workbook of the past names, in whichever of its sheets: known ones, or contacts
 * that nobody invites or writes to. Of whoever is known nothing is changed.
 */
@Dependent
public class ListedPeople {

  private static final String COUNTRY = "country";
  private static final String CADRE = "cadre";

  /** Of a row that nobody has edited. */
  private static final int FIRST_EDITION = 1;

  @Inject private Acquaintances acquaintances;
  @Inject private MemberRows members;
  @Inject private OnePerson onePerson;
  @Inject private Codes codes;
  @Inject private Validator validator;

  /** The columns that say who it is, of a sheet of that code. */
  public static List<ImportField> fields(String sheet) {
    return Stream.concat(
            InvitationImport.FIELDS.stream()
                .map(field -> of(sheet, field.name(), field.names(), field)),
            Stream.of(
                of(
                    sheet,
                    COUNTRY,
                    List.of("country/region name", "country/region", "pays", "país"),
                    null),
                of(
                    sheet,
                    CADRE,
                    List.of("profession", "catégorie professionnelle", "categoria profissional"),
                    null)))
        .toList();
  }

  private static ImportField of(String sheet, String name, List<String> names, ImportField as) {
    return new ImportField(
        sheet + "." + name,
        false,
        Stream.concat(Stream.of(name), names.stream()).toList(),
        as == null ? null : as.looks());
  }

  /** Who a row speaks of. */
  public record Listed(String name, String email, String country, String cadre) {}

  public Listed read(ImportRow row) {
    ContactDraft draft = draft(row);
    return new Listed(
        (draft.givenName() + " " + draft.familyName()).strip(),
        draft.email(),
        draft.country(),
        draft.cadre());
  }

  /** The same for two rows of one person: the address, else the name with the country. */
  public String key(ImportRow row) {
    Listed listed = read(row);
    return listed.email() != null
        ? listed.email().strip().toLowerCase(Locale.ROOT)
        : FoldedName.of(listed.name()).key()
            + (listed.country() == null ? "" : " " + listed.country());
  }

  /** What is wrong or doubtful of whom a row names; empty where nothing is. */
  public Optional<Judgement> judge(ImportRow row) {
    Optional<Fault> fault =
        validator.validate(draft(row)).stream()
            .map(Fault::of)
            .min(Comparator.comparing(Fault::field));
    if (fault.isPresent()) {
      return Optional.of(
          Judgement.wrong(row.sheet() + "." + fault.get().field(), fault.get().key()));
    }
    if (!value(row, COUNTRY).isEmpty() && country(row) == null) {
      return doubt(row, COUNTRY, "past-country");
    }
    return !value(row, CADRE).isEmpty() && cadre(row) == null
        ? doubt(row, CADRE, "past-cadre")
        : Optional.empty();
  }

  private static Optional<Judgement> doubt(ImportRow row, String field, String reason) {
    return Optional.of(new Judgement(Verdict.DOUBTFUL, row.sheet() + "." + field, reason));
  }

  private ContactDraft draft(ImportRow row) {
    Map<String, String> values = new HashMap<>();
    InvitationImport.FIELDS.forEach(field -> values.put(field.name(), value(row, field.name())));
    ListedPerson person = ListedPerson.of(new ImportRow(row.number(), values));
    return new ContactDraft(
        person.given(), person.family(), person.email(), cadre(row), country(row), false);
  }

  private static String value(ImportRow row, String field) {
    return row.value(row.sheet() + "." + field);
  }

  private static String country(ImportRow row) {
    return World.named(value(row, COUNTRY)).map(CountryCode::value).orElse(null);
  }

  private String cadre(ImportRow row) {
    String said = Heading.plain(value(row, CADRE));
    return said.isEmpty()
        ? null
        : codes.offered(CodeList.CADRE).stream()
            .filter(
                code ->
                    Heading.plain(code.code()).equals(said)
                        || Heading.plain(code.label()).equals(said))
            .map(Code::code)
            .findFirst()
            .orElse(null);
  }

  /**
   * Who a row speaks of: whoever has the address; without one whom the same workbook has made of
   * the same name and country, or whoever is certainly meant; else a new contact.
   *
   * @param meant whoever is certainly meant by a name
   */
  public People.Known of(UUID run, ImportRow row, Function<String, Optional<UUID>> meant) {
    ContactDraft draft = draft(row);
    UUID id = Ids.named("import " + run + " person " + key(row));
    return acquaintances
        .byAddress(draft)
        .or(() -> acquaintances.find(id))
        .map(Member::id)
        .or(() -> draft.email() == null ? meant.apply(read(row).name()) : Optional.empty())
        .map(known -> new People.Known(known, false))
        .orElseGet(
            () ->
                new People.Known(
                    acquaintances.addOnce(id, draft, ContactOrigin.IMPORTED).id(), true));
  }

  /** Forgets a contact whom a workbook has made, unless somebody else names or has changed them. */
  public void forget(UUID contact) {
    members.write();
    members
        .lockIfThere(contact)
        .filter(Member::isContact)
        .filter(made -> made.contactOrigin().equals(Optional.of(ContactOrigin.IMPORTED)))
        .filter(made -> made.edition() <= FIRST_EDITION && made.mailWantedAt().isEmpty())
        .filter(made -> onePerson.namedIn(made.id()) == 0)
        .ifPresent(members::remove);
  }
}
