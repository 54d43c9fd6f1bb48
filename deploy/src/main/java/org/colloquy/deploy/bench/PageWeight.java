package org.colloquy.deploy.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.colloquy.deploy.http.Browser;
import org.jsoup.Jsoup;

/**
 * What a page weighs on the wire, compressed.
 *
 * @param page the document alone, as it comes at every view
 * @param firstView with the styles, scripts and pictures it names, as they come once
 */
record PageWeight(int page, int firstView) {

  static PageWeight of(Browser browser, URI address) {
    byte[] document = browser.getCompressed(address).body();
    int whole = document.length;
    for (String asset : assets(unpacked(document))) {
      URI found = address.resolve(asset);
      if (address.getAuthority().equals(found.getAuthority())) {
        whole += browser.getCompressed(found).body().length;
      }
    }
    return new PageWeight(document.length, whole);
  }

  /** What the browser fetches by itself, each once. */
  static Set<String> assets(String document) {
    return Jsoup.parse(document).select("link[href], script[src], img[src]").stream()
        .map(each -> each.hasAttr("href") ? each.attr("href") : each.attr("src"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String unpacked(byte[] document) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(document))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notCompressed) {
      return new String(document, StandardCharsets.UTF_8);
    }
  }
}
