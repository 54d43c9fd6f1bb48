package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.members.Audience;
import org.colloquy.members.Companions;
import org.colloquy.members.entity.Member;

/** How much a reader sees of others. */
@Dependent
public class Sights {

  @Inject private Companions companions;

  /**
   * Of one person.
   *
   * @param manages whether the reader manages people
   */
  public Sight on(UUID reader, boolean manages, UUID person) {
    return manages || reader.equals(person)
        ? Sight.WHOLE
        : new Sight(false, companions.areTogether(reader, person));
  }

  /** Of each of several; who belongs together is asked only where somebody shows it to those. */
  public Function<Member, Sight> onAll(UUID reader, boolean manages, Collection<Member> people) {
    if (manages) {
      return person -> Sight.WHOLE;
    }
    var matters = people.stream().anyMatch(person -> person.aboutTo() == Audience.COMMUNITIES);
    var together = matters ? companions.of(reader) : Set.<UUID>of();
    return person ->
        reader.equals(person.id()) ? Sight.WHOLE : new Sight(false, together.contains(person.id()));
  }
}
