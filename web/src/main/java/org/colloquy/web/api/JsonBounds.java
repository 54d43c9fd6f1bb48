package org.colloquy.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What JSON has to be before the services' own reader gets it: strict UTF-8, one value that is
 * whole to its last sign, and nothing in it deep, long or numerous without bounds. The reader that
 * the server ships goes round for ever in an array or object that is not closed and that it skips,
 * so it never sees one.
 */
final class JsonBounds {

  private static final int DEEPEST = 32;
  private static final int MOST_DIGITS = 40;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_TOKENS = 20_000;

  private final JsonFactory factory;

  /**
   * @param largest how many bytes a body may have
   */
  JsonBounds(int largest) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxDocumentLength(largest)
                    .maxStringLength(largest)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .maxNameLength(LONGEST_NAME)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
  }

  /** What is wrong with a body, for whoever sent it; empty where nothing is. */
  Optional<String> faultOf(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      return Optional.of("The body is not UTF-8.");
    }
    try (var parser = factory.createParser(text)) {
      return faultOf(parser);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      return Optional.of(
          "The body is not JSON within bounds"
              + (where == null
                  ? "."
                  : ", see line %d, column %d.".formatted(where.getLineNr(), where.getColumnNr())));
    } catch (IOException e) {
      // It reads from memory.
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> faultOf(JsonParser parser) throws IOException {
    var values = 0;
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isNumeric() && !isModest(parser.getText())) {
        return Optional.of("The body has a number that is too large.");
      }
      if (!token.isStructStart() && parser.getParsingContext().inRoot()) {
        values++;
      }
    }
    return values == 1 ? Optional.empty() : Optional.of("The body is not one value of JSON.");
  }

  /** A few signs can write a number that takes all memory to hold: 1e999999999. */
  private static boolean isModest(String number) {
    try {
      return Math.abs((long) new BigDecimal(number).scale()) <= MOST_DIGITS;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
