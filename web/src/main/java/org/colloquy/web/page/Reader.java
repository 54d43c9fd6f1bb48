package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.tenant.Hosts;

/** Who reads: in which language, and with which words for what networks may rename. */
@Named("reader")
@RequestScoped
public class Reader {

  @Inject private HttpServletRequest request;
  @Inject private Viewer viewer;
  @Inject private Hosts hosts;
  @Inject private Vocabularies vocabularies;

  private Locale language;
  private Vocabulary vocabulary;

  /**
   * What the person chose in their profile, else the first language of their browser that we speak,
   * else the network's, else English.
   */
  public Locale language() {
    if (language == null) {
      language =
          viewer
              .language()
              .flatMap(Languages::spoken)
              .or(() -> Languages.firstSpoken(Collections.list(request.getLocales())))
              .or(() -> BoundTenant.optional().map(Tenant::language).flatMap(Languages::spoken))
              .orElse(Languages.DEFAULT);
    }
    return language;
  }

  /** The language as pages and programs name it. */
  public String getLanguage() {
    return language().toLanguageTag();
  }

  /**
   * The network's own words; the usual ones on the platform's site, and on a page about an error,
   * which shows even where the database does not answer.
   */
  public Vocabulary vocabulary() {
    if (vocabulary == null) {
      var failing = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
      vocabulary = failing ? Vocabulary.USUAL : vocabularies.of(hosts.siteOf(request));
    }
    return vocabulary;
  }
}
