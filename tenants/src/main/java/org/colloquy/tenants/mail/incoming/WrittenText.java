package org.colloquy.tenants.mail.incoming;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.tenants.mail.Mail;

/**
 * What a person wrote in an answer, without what they answer to. Mail programs put the old mail
 * below the new text, and say so in a line before it; our own mails carry a line that asks to write
 * above it, which is the surest.
 */
final class WrittenText {

  private static final Pattern OUR_LINE =
      Pattern.compile("^[>\\s]*" + Mail.ANSWER_MARK + ".+" + Mail.ANSWER_MARK + "\\s*$");

  /** Lines that mail programs put before the mail that is answered. */
  private static final List<Pattern> INTRODUCTIONS =
      List.of(
          // Gmail, Apple Mail, Thunderbird; a long one is broken into two lines.
          Pattern.compile(
              "(?i)^(on|le|em|a|el|am) (?=.*\\d).{6,200}(wrote|a écrit|escreveu|escribió|schrieb.*)\\s?:$"),
          // Outlook
          Pattern.compile(
              "(?i)^-{2,}\\s*(original message|message d['’]origine|mensagem original|mensaje original|ursprüngliche nachricht)\\s*-{2,}$"),
          Pattern.compile("^_{20,}$"),
          Pattern.compile("(?i)^\\*?(from|de|von)\\s?:\\*? .*@.*$"));

  private static final Pattern QUOTED = Pattern.compile("^>.*$");
  private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");

  private WrittenText() {}

  /** The text above the mail that it answers; the whole where none can be told apart. */
  static String of(String body) {
    var lines = body.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    var end = end(lines);
    while (end > 0 && isBelow(lines.get(end - 1))) {
      end--;
    }
    return lines.subList(0, end).stream().collect(Collectors.joining("\n")).strip();
  }

  private static int end(List<String> lines) {
    for (var at = 0; at < lines.size(); at++) {
      if (SIGNATURE.matcher(lines.get(at)).matches() || begins(lines, at)) {
        return at;
      }
    }
    return lines.size();
  }

  private static boolean begins(List<String> lines, int at) {
    var line = lines.get(at).strip();
    var two = at + 1 < lines.size() ? line + " " + lines.get(at + 1).strip() : line;
    return OUR_LINE.matcher(line).matches()
        || INTRODUCTIONS.stream()
            .anyMatch(each -> each.matcher(line).matches() || isBroken(each, line, two));
  }

  /** An introduction in two lines; the first must already look like one. */
  private static boolean isBroken(Pattern introduction, String line, String two) {
    return line.matches("(?i)(on|le|em|a|el|am) .*\\d.*") && introduction.matcher(two).matches();
  }

  private static boolean isBelow(String line) {
    return line.isBlank() || QUOTED.matcher(line.strip()).matches();
  }
}
