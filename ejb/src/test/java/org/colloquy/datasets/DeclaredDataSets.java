package org.colloquy.datasets;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Comparator;
import java.util.List;

/** What the modules declare, found without a container. */
public final class DeclaredDataSets {

  private DeclaredDataSets() {}

  /** Each that there is, by name. */
  public static List<DataSet> all() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.colloquy").stream()
            .filter(type -> type.isAssignableTo(DataSet.class) && !type.isInterface())
            .map(DeclaredDataSets::made)
            .sorted(Comparator.comparing(DataSet::name))
            .toList();
  }

  private static DataSet made(JavaClass type) {
    try {
      return (DataSet) type.reflect().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName() + " needs something to be made of", e);
    }
  }
}
