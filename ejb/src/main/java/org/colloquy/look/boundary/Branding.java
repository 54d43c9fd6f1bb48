package org.colloquy.look.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.look.Logo;
import org.colloquy.look.Look;
import org.colloquy.look.control.LogoReader;
import org.colloquy.look.control.SettingsRow;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;

/** The network's logo and colour. Everybody sees them, admins change them. */
@Boundary
@Stateless
public class Branding {

  @Inject private SettingsRow settings;
  @Inject private LogoReader logos;
  @Inject private Kept kept;

  @Permit(value = Permission.LOOK_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Look look() {
    return settings.look();
  }

  @Permit(value = Permission.LOOK_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Logo> logo() {
    return settings.logo();
  }

  /** Null goes back to the platform's own colour. */
  @Permit(value = Permission.LOOK_CHANGE, changes = true)
  public void paint(
      @Pattern(regexp = "[0-9a-f]{6}", message = "{members.accent.wrong}") String accent) {
    settings.lock().paint(accent);
    kept.changes();
  }

  /**
   * Takes a PNG or JPEG picture; throws {@link Invalid} for anything else or too large a one, and
   * {@link Conflict} {@code busy} while this node reads others.
   */
  @Permit(value = Permission.LOOK_CHANGE, changes = true)
  public void showLogo(byte[] upload) {
    var image = logos.read(upload);
    settings.lock().showLogo(image.content(), image.type(), image.hash());
    kept.changes();
  }

  @Permit(value = Permission.LOOK_CHANGE, changes = true)
  public void dropLogo() {
    settings.lock().dropLogo();
    kept.changes();
  }
}
