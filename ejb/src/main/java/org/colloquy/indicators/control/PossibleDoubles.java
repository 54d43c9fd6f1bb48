package org.colloquy.indicators.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.indicators.QualityLine;
import org.colloquy.indicators.QualityLines;
import org.colloquy.members.boundary.Doubles;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.PageRequest;

/** Pairs of people who may be one, for those who may see to them. */
@Dependent
public class PossibleDoubles implements QualityLines {

  @Inject private Doubles doubles;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<QualityLine> lines() {
    return Caller.current().may(Permission.PEOPLE_MERGE)
        ? List.of(new QualityLine("doubles", doubles.list(PageRequest.page(1)).total()))
        : List.of();
  }
}
