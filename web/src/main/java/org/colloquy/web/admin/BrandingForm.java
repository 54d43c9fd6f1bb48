package org.colloquy.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.colloquy.look.Logo;
import org.colloquy.look.boundary.Branding;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Colour;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Looks;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Texts;
import org.colloquy.web.page.Theme;

/** {@code /admin/branding}: the network's colour and logo. */
@Named("brandingForm")
@RequestScoped
public class BrandingForm {

  private static final String TEXTS = "adminText";
  private static final String AGAIN = "/admin/branding?faces-redirect=true";
  private static final int MILLION = 1_000_000;

  @Inject private Branding branding;
  @Inject private Looks looks;
  @Inject private Forms forms;
  @Inject private Texts texts;
  @Inject private Notices notices;

  private String accent;
  private boolean withLogo;
  private Part logo;

  @PostConstruct
  void load() {
    var look = branding.look();
    accent = "#" + (look.accent() == null ? Theme.DEFAULT.hex() : look.accent());
    withLogo = look.logoHash() != null;
  }

  public String paint() {
    return changing(
        () -> {
          var colour = parsed();
          branding.paint(colour.hex());
          if (Theme.readsAsIs(colour)) {
            notices.done(TEXTS, "done.colour");
          } else {
            notices.info(TEXTS, "done.colourAdjusted");
          }
        });
  }

  public String upload() {
    return changing(
        () -> {
          branding.showLogo(content());
          notices.done(TEXTS, "done.logo");
        });
  }

  public String dropLogo() {
    return changing(
        () -> {
          branding.dropLogo();
          notices.done(TEXTS, "done.logoGone");
        });
  }

  private String changing(Runnable work) {
    return forms.submit(
        TEXTS,
        () -> {
          work.run();
          looks.changed();
          return AGAIN;
        });
  }

  private Colour parsed() {
    try {
      return Colour.of(accent);
    } catch (IllegalArgumentException e) {
      throw Invalid.field("accent", "members.accent.wrong");
    }
  }

  private byte[] content() {
    try {
      return logo == null ? null : logo.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a picture may be, in the words of the page. */
  public String getFileHint() {
    return texts.say(
        TEXTS, "branding.file.hint", Logo.LARGEST_FILE / MILLION, Logo.MOST_PIXELS / MILLION);
  }

  public String getAccent() {
    return accent;
  }

  public void setAccent(String accent) {
    this.accent = accent;
  }

  public boolean isWithLogo() {
    return withLogo;
  }

  public Object getLogo() {
    return logo;
  }

  /** Faces hands on a field that carries no file as it came, as text. */
  public void setLogo(Object sent) {
    logo = sent instanceof Part file ? file : null;
  }
}
