package org.colloquy.handover;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;

/** What a new network's admin has done, and what is made up and can go. */
@Boundary
@Stateless
public class Handover {

  @Inject @Any private Instance<Milestone> milestones;
  @Inject @Any private Instance<ExampleContent> examples;

  /** A step of the checklist, as things are. */
  public record Step(String code, boolean done) {}

  /** How much there is of one kind of example. */
  public record Examples(String kind, long count) {}

  /** The steps in their order. */
  @Permit(value = Permission.HANDOVER_READ, changes = false)
  public List<Step> checklist() {
    return milestones.stream()
        .sorted(Comparator.comparingInt(Milestone::order))
        .map(milestone -> new Step(milestone.code(), milestone.reached()))
        .toList();
  }

  /** The kinds of which there is any. */
  @Permit(value = Permission.HANDOVER_READ, changes = false)
  public List<Examples> examples() {
    return examples.stream()
        .sorted(Comparator.comparingInt(ExampleContent::order))
        .map(content -> new Examples(content.kind(), content.count()))
        .filter(kind -> kind.count() > 0)
        .toList();
  }

  /** Removes every example, all or none. What people made themselves stays. */
  @Permit(value = Permission.EXAMPLES_REMOVE, changes = true)
  public void removeExamples() {
    examples.stream()
        .sorted(Comparator.comparingInt(ExampleContent::order))
        .forEach(ExampleContent::remove);
  }
}
