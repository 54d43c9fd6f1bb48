package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.vocabulary.boundary.OwnWords;
import org.colloquy.web.tenant.Site;

/** Each network's own words, kept, for every page asks. */
@ApplicationScoped
public class Vocabularies {

  @Inject private OwnWords words;
  @Inject private Kept kept;

  /** The platform, and a network that is not open, use the usual words. */
  Vocabulary of(Site site) {
    return site.isNetwork() && site.isOpen()
        ? kept.of("vocabulary", words::vocabulary)
        : Vocabulary.USUAL;
  }

  /** The admin has just changed them and wants to see that. */
  public void changed() {
    kept.forget();
  }
}
