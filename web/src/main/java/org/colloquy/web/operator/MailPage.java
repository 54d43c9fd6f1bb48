package org.colloquy.web.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.networks.boundary.WorkConsole;
import org.colloquy.networks.boundary.WorkConsole.Letter;
import org.colloquy.web.page.Found;

/** One mail that was kept, where it may be read; nothing is here anywhere else. */
@Named("mailPage")
@RequestScoped
public class MailPage {

  private static final Pattern LINE = Pattern.compile("\\R");

  @Inject private WorkConsole work;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private Letter letter;

  /** A line of the mail; one that is nothing but an address can be followed. */
  public record Line(String text, boolean link) {}

  @PostConstruct
  void load() {
    letter = Found.by(id, work::letter);
  }

  public Letter getLetter() {
    return letter;
  }

  public List<Line> getLines() {
    return Arrays.stream(LINE.split(letter.text()))
        .map(line -> new Line(line, line.strip().matches("https?://[^\\s]+")))
        .toList();
  }
}
