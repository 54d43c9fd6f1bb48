package org.colloquy.deploy.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a page weighs on the wire, compressed.
 *
 * @param page the document alone, as it comes at every view
 * @param firstView with the styles, scripts and pictures it names, as they come once
 */
record PageWeight(int page, int firstView) {

  private static final Pattern ASSET =
      Pattern.compile("<(?:link|script|img)\\b[^>]*(?:href|src)=\"([^\"]+)\"");

  static PageWeight of(Browser browser, URI address) {
    byte[] document = browser.once(address).body();
    int whole = document.length;
    for (String asset : assets(unpacked(document))) {
      URI found = address.resolve(asset);
      if (address.getAuthority().equals(found.getAuthority())) {
        whole += browser.once(found).body().length;
      }
    }
    return new PageWeight(document.length, whole);
  }

  static Set<String> assets(String document) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ASSET.matcher(document);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  private static String unpacked(byte[] document) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(document))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notCompressed) {
      return new String(document, StandardCharsets.UTF_8);
    }
  }
}
