package org.colloquy.tenants.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.tenants.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private final Map<String, String> source =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("colloquy.db.url", "jdbc:mysql://127.0.0.1:3307"),
              Map.entry("colloquy.db.control.password", "a"),
              Map.entry("colloquy.db.provisioner.password", "b"),
              Map.entry("colloquy.db.app.password", "c"),
              Map.entry("colloquy.db.exchange.password", "d"),
              Map.entry("colloquy.db.sealer.password", "f"),
              Map.entry("colloquy.keycloak.url", "http://localhost:8180"),
              Map.entry("colloquy.keycloak.client-secret", "e"),
              Map.entry("colloquy.secrets.key", Base64.getEncoder().encodeToString(new byte[32])),
              Map.entry("colloquy.audit.key", "key.pem"),
              Map.entry("colloquy.audit.folder", "checkpoints")));

  @Test
  void namesEveryMissingKeyAtOnce() {
    source.remove("colloquy.db.app.password");
    source.put("colloquy.secrets.key", "  ");
    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidSettings.class)
        .hasMessageContaining("colloquy.db.app.password is missing")
        .hasMessageContaining("colloquy.secrets.key is missing");
  }

  @Test
  void namesEachRequiredKeyWhenThereIsNothing() {
    source.clear();
    assertThatThrownBy(this::read)
        .satisfies(
            thrown -> {
              for (var setting : Setting.values()) {
                assertThat(thrown.getMessage().contains(setting.key() + " is missing"))
                    .as(setting.key())
                    .isEqualTo(setting.isRequired());
              }
            });
  }

  @Test
  void namesMalformedValuesWithoutShowingThem() {
    source.put("colloquy.secrets.key", "c2hvcnQ=");
    source.put("colloquy.base-url", "colloquy.localhost:8080");
    source.put("colloquy.keycloak.url", "//localhost:8180");
    source.put("colloquy.db.url", "jdbc:postgresql://x");
    source.put("colloquy.keycloak.password-grant", "yes");
    source.put("colloquy.keycloak.second-factor", "perhaps");
    source.put("colloquy.jobs.workers", "0");
    source.put("colloquy.contact", "help desk");
    source.put("colloquy.proxies", "10.0.0.1, proxy.internal");
    assertThatThrownBy(this::read)
        .hasMessageContaining("colloquy.secrets.key is not")
        .hasMessageContaining("colloquy.keycloak.second-factor is none of")
        .hasMessageContaining("colloquy.base-url is not")
        .hasMessageContaining("colloquy.keycloak.url is not")
        .hasMessageContaining("colloquy.db.url is not")
        .hasMessageContaining("colloquy.keycloak.password-grant is neither")
        .hasMessageContaining("colloquy.jobs.workers is not")
        .hasMessageContaining("colloquy.contact is not an e-mail address")
        .hasMessageContaining("colloquy.proxies is not")
        .hasMessageNotContaining("c2hvcnQ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"operators", "master", "colloquy", "Colloquy-platform", "colloquy-../x"})
  void operatorsRealmHasNoNameThatANetworkOrKeycloakMayHave(String realm) {
    source.put("colloquy.platform.realm", realm);
    assertThatThrownBy(this::read).hasMessageContaining("colloquy.platform.realm is not");
  }

  @Test
  void operatorsRealmHasANameThatIsKeptForThePlatform() {
    source.put("colloquy.platform.realm", "colloquy-crew");
    assertThat(new Slug(read().get(Setting.PLATFORM_REALM)).isReserved()).isTrue();
  }

  @Test
  void whereOthersComeMailIsSentOrMeantToBeKept() {
    source.put("colloquy.base-url", "https://colloquy.example");
    assertThatThrownBy(this::read)
        .hasMessageContaining("colloquy.smtp.host is missing")
        .hasMessageContaining("colloquy.mail.keep");

    source.put("colloquy.mail.keep", "true");
    assertThat(read().find(Setting.SMTP_HOST)).isEmpty();

    source.put("colloquy.mail.keep", "yes");
    assertThatThrownBy(this::read).hasMessageContaining("colloquy.mail.keep is neither");

    source.remove("colloquy.mail.keep");
    source.put("colloquy.smtp.host", "smtp.example");
    assertThat(read().get(Setting.SMTP_HOST)).isEqualTo("smtp.example");
  }

  @Test
  void whereOthersComeNobodyMovesTime() {
    assertThat(read().flag(Setting.MOVABLE_TIME)).isFalse();

    source.put("colloquy.movable-time", "true");
    assertThat(read().flag(Setting.MOVABLE_TIME)).isTrue();

    source.put("colloquy.base-url", "https://colloquy.example");
    source.put("colloquy.smtp.host", "smtp.example");
    assertThatThrownBy(this::read).hasMessageContaining("colloquy.movable-time is for tests");

    source.put("colloquy.movable-time", "perhaps");
    assertThatThrownBy(this::read).hasMessageContaining("colloquy.movable-time is neither");
  }

  @Test
  void hasDefaultsForWhatALaptopNeeds() {
    var settings = read();
    assertThat(settings.uri(Setting.BASE_URL)).hasToString("http://colloquy.localhost:8080");
    assertThat(settings.flag(Setting.KEYCLOAK_PASSWORD_GRANT)).isFalse();
    assertThat(settings.find(Setting.SMTP_HOST)).isEmpty();
  }

  @Test
  void addressesHaveOneSpelling() {
    assertThat(read().addresses(Setting.PROXIES))
        .containsExactlyInAnyOrder("127.0.0.1", "0:0:0:0:0:0:0:1");
    source.put("colloquy.proxies", "2001:DB8::7,10.0.0.1");
    assertThat(read().addresses(Setting.PROXIES))
        .containsExactlyInAnyOrder("2001:db8:0:0:0:0:0:7", "10.0.0.1");
  }

  private Settings read() {
    return Settings.of(key -> Optional.ofNullable(source.get(key)));
  }
}
