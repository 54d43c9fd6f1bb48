package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Test
  void anEmailAddressIsTheSameWhateverTheSpelling() {
    assertThat(new EmailAddress(" Ada.O'Neil@Example.ORG "))
        .isEqualTo(new EmailAddress("ada.o'neil@example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "@example.org",
        "ada@",
        "ada@example",
        "a b@example.org",
        "a@b@example.org",
        "ada@example.org, bob@example.org",
        "Ada <ada@example.org>",
        "a\r\nBcc:b@example.org",
        ".ada@example.org",
        "ada@-example.org",
        "é@example.org",
        "ada@münchen.example",
        "\"a b\"@example.org",
        "\uFEFFada@example.org",
        "ada@example.org;bob@example.org"
      })
  void refusesWhatIsNotOneEmailAddress(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    assertThat(EmailAddress.isIn(text)).isFalse();
  }

  @Test
  void addressesInATextAreCutDownToTheirDomain() {
    assertThat(
            EmailAddress.hiddenIn(
                "550 5.1.1 <Ada.O'Neil+x@example.org>: \"a b\"@example.org, (bob@mail.example) é@x"))
        .isEqualTo("550 5.1.1 <…@example.org>: …@example.org, (…@mail.example) …@x");
    assertThat(EmailAddress.hiddenIn("no address")).isEqualTo("no address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s.o'brien@example.org", "a+b@example.org", "a!#$%&'*+/=?^_`{|}~-z@x-1.example"})
  void mailServersTakeEveryAddressThatWeTake(String text) throws AddressException {
    assertThat(EmailAddress.isIn(text)).isTrue();
    assertThat(new InternetAddress(text, true).getAddress()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://host/realms/a",
        "/realms/a",
        "http://host/realms/a/",
        "http://u:p@host/realms/a",
        "http://host/realms/a?b",
        "http://host/realms/a#b",
        "mailto:a@b.c"
      })
  void refusesWhatIsNoIssuer(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Issuer.of(text));
  }

  @Test
  void anIssuerIsKeptAsItsTokensSpellIt() {
    assertThat(Issuer.of("https://id.example.org/realms/eden"))
        .hasToString("https://id.example.org/realms/eden");
  }

  @Test
  void aCountryHasANameInTheReadersLanguage() {
    assertThat(new CountryCode("ke").displayName(Locale.FRENCH)).isEqualTo("Kenya");
    assertThat(new CountryCode("GB").displayName(Locale.FRENCH)).isEqualTo("Royaume-Uni");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "GBR", "1"})
  void refusesWhatIsNoCountry(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(text));
  }

  @Test
  void aTenantIdHasOneTextForm() {
    var id = Ids.next();
    assertThat(TenantId.of(id.toString().toUpperCase(Locale.ROOT))).hasToString(id.toString());
    assertThatIllegalArgumentException().isThrownBy(() -> TenantId.of("1-2-3-4-5"));
  }

  @Test
  void idsSortByTheTimeTheyWereMade() {
    var made = new ArrayList<String>();
    for (var i = 0; i < 1000; i++) {
      made.add(Ids.next().toString());
    }
    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(UUID.fromString(made.get(0)).version()).isEqualTo(7);
  }

  @Test
  void anIdComesBackFromItsBytes() {
    var id = Ids.next();
    assertThat(Ids.fromBytes(Ids.toBytes(id))).isEqualTo(id);
    assertThat(Ids.fromBytes(null)).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> Ids.fromBytes(new byte[15]));
  }

  @Test
  void aTenantRefusesASchemaNameThatSqlCouldMisread() {
    var good = Samples.tenant("eden");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Tenant(
                    good.id(),
                    good.slug(),
                    good.name(),
                    good.purpose(),
                    good.host(),
                    good.status(),
                    "net-x`; DROP TABLE y",
                    good.role(),
                    good.issuer(),
                    good.language(),
                    good.zone(),
                    good.countries(),
                    1,
                    false));
  }
}
