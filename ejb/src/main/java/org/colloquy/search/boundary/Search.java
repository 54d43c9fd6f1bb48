package org.colloquy.search.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.search.Found;
import org.colloquy.search.Kind;
import org.colloquy.search.Searched;
import org.colloquy.search.Words;
import org.colloquy.shared.PageRequest;

/** One box for all that a network keeps. */
@Boundary
@Stateless
public class Search {

  @Inject @Any private Instance<Searched> modules;

  /**
   * By kind, in their order; kinds of which nothing was found are left out, and so is everything
   * where no word was typed.
   *
   * @param kind the only one that is asked for; null for all
   */
  @Permit(value = Permission.SEARCH, changes = false)
  public List<Found> find(String typed, Kind kind, @NotNull PageRequest page) {
    Words words = Words.of(typed);
    return words.isEmpty()
        ? List.of()
        : modules.stream()
            .filter(module -> kind == null || module.kind() == kind)
            .sorted(Comparator.comparing(Searched::kind))
            .map(module -> Found.of(module.kind(), module.find(words, page)))
            .filter(found -> found.total() > 0)
            .toList();
  }
}
