package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.colloquy.figures.Figure;
import org.colloquy.figures.FigureRow;

/**
 * Where the people of the network are: all who are in, by the country that they say in their
 * profile. Most of them show it to admins only, so small numbers are not shown.
 */
@Dependent
public class MembersByCountry implements Figure {

  @Inject private MemberRows members;

  @Override
  public String code() {
    return "members-by-country";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public Drawing drawing() {
    return Drawing.BARS;
  }

  @Override
  public List<String> series() {
    return List.of("members");
  }

  @Override
  public Axis axis() {
    return Axis.COUNTRY;
  }

  @Override
  public boolean ofPeople() {
    return true;
  }

  /** By code, and not by number: the order would tell what is hidden. */
  @Override
  public List<FigureRow> rows() {
    return members.countByCountry().stream()
        .map(row -> FigureRow.of(row[0] == null ? "" : (String) row[0], (Long) row[1]))
        .sorted(Comparator.comparing(FigureRow::key))
        .toList();
  }
}
