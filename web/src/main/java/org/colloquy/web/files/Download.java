package org.colloquy.web.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.files.OpenFile;
import org.colloquy.tenants.rows.Chunks;

/**
 * The answer to somebody who wants a file, whole or a part of it (RFC 9110, 14): one that broke off
 * goes on where it was, and what the browser has already is not sent again. It is saved under its
 * own name and shown in no page of ours, and nobody on the way keeps it.
 *
 * @param status 200, 206, 304 or 416
 * @param from the first byte that is sent
 * @param until the byte that is not sent any more; the same where none is
 */
public record Download(int status, Map<String, String> headers, long from, long until) {

  private static final int OK = 200;
  private static final int PART = 206;
  private static final int UNCHANGED = 304;
  private static final int OUT_OF_RANGE = 416;

  /** More ranges than one are answered with the whole, as everybody may. */
  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private static final String ANYTHING = "application/octet-stream";

  /** What browsers run, or take for a page, in spite of all. */
  private static final Set<String> ACTIVE = Set.of("html", "xml", "svg", "script", "flash");

  /**
   * What the browser or program says it has and wants; each null where it says nothing.
   *
   * @param range the header {@code Range}
   * @param ifRange the header {@code If-Range}
   * @param ifNoneMatch the header {@code If-None-Match}
   */
  public record Wish(String range, String ifRange, String ifNoneMatch) {}

  /** Gives a file piece by piece, by their numbers. */
  @FunctionalInterface
  public interface Pieces {
    byte[] piece(int number);
  }

  public Download {
    headers = Map.copyOf(headers);
  }

  public static Download of(OpenFile open, Wish wish) {
    var tag = "\"" + open.file().sha256() + "-" + open.width() + "\"";
    var headers = new LinkedHashMap<String, String>();
    headers.put("ETag", tag);
    headers.put("Cache-Control", "private, no-cache");
    headers.put("Accept-Ranges", "bytes");
    if (isHeld(wish.ifNoneMatch(), tag)) {
      return new Download(UNCHANGED, headers, 0, 0);
    }
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Disposition", FileName.attachment(open.file().name()));
    var whole = open.length();
    var range = ONE_RANGE.matcher(wish.range() == null ? "" : wish.range().strip());
    var wanted =
        range.matches()
            && !(range.group(1).isEmpty() && range.group(2).isEmpty())
            && (wish.ifRange() == null || wish.ifRange().strip().equals(tag));
    return wanted
        ? part(open, headers, range.group(1), range.group(2))
        : sent(OK, open, headers, 0, whole);
  }

  private static Download part(
      OpenFile open, Map<String, String> headers, String first, String last) {
    var whole = open.length();
    long from;
    long until;
    if (first.isEmpty()) {
      // So many at the end.
      from = Math.max(0, whole - Long.parseLong(last));
      until = whole;
    } else {
      from = Long.parseLong(first);
      until = last.isEmpty() ? whole : Math.min(whole, Long.parseLong(last) + 1);
      if (!last.isEmpty() && Long.parseLong(last) < from) {
        return sent(OK, open, headers, 0, whole);
      }
    }
    if (from >= until) {
      headers.remove("Content-Disposition");
      headers.put("Content-Range", "bytes */" + whole);
      headers.put("Content-Length", "0");
      return new Download(OUT_OF_RANGE, headers, 0, 0);
    }
    headers.put("Content-Range", "bytes " + from + "-" + (until - 1) + "/" + whole);
    return sent(PART, open, headers, from, until);
  }

  private static Download sent(
      int status, OpenFile open, Map<String, String> headers, long from, long until) {
    headers.put("Content-Type", type(open.file().type()));
    headers.put("Content-Length", Long.toString(until - from));
    return new Download(status, headers, from, until);
  }

  private static String type(String type) {
    var lower = type.toLowerCase(Locale.ROOT);
    var office = lower.startsWith("application/vnd.");
    return !office && ACTIVE.stream().anyMatch(lower::contains) ? ANYTHING : type;
  }

  private static boolean isHeld(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
  }

  /** Sends what is to be sent, no more than a piece in memory. */
  public void sendTo(OutputStream out, Pieces pieces) throws IOException {
    for (var at = from; at < until; ) {
      var number = (int) (at / Chunks.SIZE);
      var start = (int) (at % Chunks.SIZE);
      var piece = pieces.piece(number);
      var length = (int) Math.min(piece.length - start, until - at);
      if (length <= 0) {
        throw new IOException("A file is shorter than it says");
      }
      out.write(piece, start, length);
      at += length;
    }
  }
}
