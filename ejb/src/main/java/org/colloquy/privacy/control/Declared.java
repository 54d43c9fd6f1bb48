package org.colloquy.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.colloquy.datasets.DataSet;

/** What all modules declare. */
@Dependent
public class Declared {

  @Inject @Any private Instance<DataSet> sets;

  /** By name, so that what is listed stands where it stood before. */
  public List<DataSet> all() {
    return sets.stream().sorted(Comparator.comparing(DataSet::name)).toList();
  }
}
