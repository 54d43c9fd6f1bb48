package org.colloquy.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts and pictures that come with the application. Each has an address that holds
 * the digest of its content, so a browser keeps it for a year and asks for a new one by itself
 * after an update. Pages write {@code #{assets.url('colloquy.css')}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final String BOOTSTRAP =
      "/META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css";
  private static final String OWN = "/org/colloquy/web/assets/";

  /** A file as it is sent. */
  record Asset(String type, byte[] plain, byte[] packed, String digest) {}

  private final Map<String, Asset> files = new HashMap<>();

  @PostConstruct
  void load() {
    files.put("bootstrap.css", asset("text/css", BOOTSTRAP));
    files.put("colloquy.css", asset("text/css", OWN + "colloquy.css"));
    files.put("forms.js", asset("text/javascript", OWN + "forms.js"));
    files.put("progress.js", asset("text/javascript", OWN + "progress.js"));
    files.put("colloquy.svg", asset("image/svg+xml", OWN + "colloquy.svg"));
  }

  /** The address of a file; throws where there is no such file, for a page has it wrong. */
  public String url(String name) {
    var asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("There is no asset " + name));
    return "/assets/" + asset.digest() + "/" + name;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  static Asset asset(String type, byte[] content) {
    return new Asset(type, content, packed(content), digest(content));
  }

  private static Asset asset(String type, String resource) {
    try (var stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The application was packed without " + resource);
      }
      return asset(type, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String digest(byte[] content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
