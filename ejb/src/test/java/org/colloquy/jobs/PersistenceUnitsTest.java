package org.colloquy.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each persistence unit lists what it keeps: an entity is in one, and none is forgotten. */
class PersistenceUnitsTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.colloquy");

  private static final List<Class<? extends Annotation>> PARTS =
      List.of(Embeddable.class, MappedSuperclass.class, Converter.class);

  @Test
  void everyEntityIsInExactlyOneUnit() throws Exception {
    List<String> listed = new ArrayList<>();
    for (Element unit : units()) {
      listed.addAll(classesOf(unit));
    }
    listed.removeAll(annotated(PARTS));

    assertThat(listed).containsExactlyInAnyOrderElementsOf(annotated(List.of(Entity.class)));
  }

  @Test
  void whatEntitiesAreMadeOfIsInTheUnitsThatNeedIt() throws Exception {
    Set<String> parts = annotated(PARTS);
    for (Element unit : units()) {
      List<String> listed = classesOf(unit);
      Set<String> needed = new TreeSet<>();
      listed.forEach(name -> partsOf(name, parts, needed));

      assertThat(listed)
          .as(unit.getAttribute("name"))
          .filteredOn(parts::contains)
          .containsExactlyInAnyOrderElementsOf(needed);
    }
  }

  @Test
  void unitsTakeNothingThatTheyDoNotList() throws Exception {
    assertThat(units())
        .isNotEmpty()
        .allSatisfy(
            unit ->
                assertThat(texts(unit, "exclude-unlisted-classes"))
                    .as(unit.getAttribute("name"))
                    .containsExactly("true"));
  }

  private static void partsOf(String name, Set<String> parts, Set<String> found) {
    ALL.get(name).getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getName())
        .filter(parts::contains)
        .filter(found::add)
        .forEach(part -> partsOf(part, parts, found));
  }

  private static Set<String> annotated(List<Class<? extends Annotation>> annotations) {
    return ALL.stream()
        .filter(type -> annotations.stream().anyMatch(type::isAnnotatedWith))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Element> units() throws Exception {
    try (var xml = PersistenceUnitsTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      return elements(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(xml)
              .getElementsByTagName("persistence-unit"));
    }
  }

  private static List<String> classesOf(Element unit) {
    return texts(unit, "class");
  }

  private static List<String> texts(Element unit, String name) {
    return elements(unit.getElementsByTagName(name)).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
