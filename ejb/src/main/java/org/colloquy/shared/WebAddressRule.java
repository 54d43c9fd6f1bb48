package org.colloquy.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks {@link WebAddress}. */
public class WebAddressRule implements ConstraintValidator<WebAddress, String> {
  static final int LONGEST = 500;

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    return text == null || isSound(text);
  }

  static boolean isSound(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    try {
      URI link = new URI(text);
      return ("https".equalsIgnoreCase(link.getScheme())
              || "http".equalsIgnoreCase(link.getScheme()))
          && link.getHost() != null
          && link.getUserInfo() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
