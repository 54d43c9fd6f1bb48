package org.colloquy.tenants.realms;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The mail server of the installation, in the words of a realm. */
final class RealmMail {

  private RealmMail() {}

  static Map<String, String> of(Settings settings, String host) {
    var mail = new HashMap<String, String>();
    mail.put("host", host);
    mail.put("port", settings.get(Setting.SMTP_PORT));
    mail.put("starttls", settings.get(Setting.SMTP_STARTTLS));
    mail.put(
        "from",
        settings
            .find(Setting.MAIL_FROM)
            .orElseGet(() -> "colloquy@" + settings.uri(Setting.BASE_URL).getHost()));
    settings
        .find(Setting.SMTP_USER)
        .ifPresent(
            user -> {
              mail.put("auth", "true");
              mail.put("user", user);
              settings.find(Setting.SMTP_PASSWORD).ifPresent(word -> mail.put("password", word));
            });
    return mail;
  }
}
