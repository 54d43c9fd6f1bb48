package org.colloquy.tenants.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets readable for this installation only (AES-256-GCM). What is sealed is bound to a
 * context, such as {@code "service-account:" + tenantId}: a sealed value that was copied to another
 * place does not open there.
 */
public final class SecretBox {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  /** Takes the key as the settings hold it: 32 bytes in Base64. */
  public SecretBox(String base64Key) {
    var bytes = Base64.getDecoder().decode(base64Key);
    if (bytes.length != 32) {
      throw new IllegalArgumentException("The key for secrets has 32 bytes");
    }
    key = new SecretKeySpec(bytes, "AES");
  }

  public String seal(String secret, String context) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed =
        crypt(Cipher.ENCRYPT_MODE, nonce, context, secret.getBytes(StandardCharsets.UTF_8));
    var box = ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length);
    return Base64.getEncoder().encodeToString(box.put(VERSION).put(nonce).put(sealed).array());
  }

  /** Gives back what was sealed in this context; throws where key, context or value do not fit. */
  public String open(String sealed, String context) {
    var box = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
    if (box.remaining() < 1 + NONCE_BYTES || box.get() != VERSION) {
      throw new IllegalArgumentException("Not a sealed secret");
    }
    var nonce = new byte[NONCE_BYTES];
    box.get(nonce);
    var rest = new byte[box.remaining()];
    box.get(rest);
    return new String(crypt(Cipher.DECRYPT_MODE, nonce, context, rest), StandardCharsets.UTF_8);
  }

  /**
   * What stands for a text where it must not lie open: the same each time, and of no use to whoever
   * guesses the text without the key.
   */
  public byte[] blind(String text, String context) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      mac.update(("blind:" + context + ":").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] crypt(int mode, byte[] nonce, String context, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The secret does not open with this key and context", e);
    }
  }
}
