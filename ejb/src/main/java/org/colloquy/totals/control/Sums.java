package org.colloquy.totals.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.totals.HeldThing;
import org.colloquy.totals.HeldThings;
import org.colloquy.totals.LegacyTotal;
import org.colloquy.totals.Measure;
import org.colloquy.totals.Sum;
import org.colloquy.totals.SumView;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.entity.TotalRow;

/** Puts the network's totals together with what was held in it. */
@Dependent
public class Sums {

  @Inject private TotalRows rows;
  @Inject @Any private Instance<HeldThings> modules;

  /** Of each measure of which anything is known. */
  public List<SumView> all() {
    var kept = rows.all();
    var views = kept.stream().collect(Collectors.toMap(TotalRow::id, TotalRow::view));
    var totals = kept.stream().map(TotalRow::total).toList();
    var held = modules.stream().flatMap(module -> module.all().stream()).toList();
    return Arrays.stream(Measure.values())
        .filter(measure -> isCounted(measure, held) || isTold(measure, totals))
        .map(measure -> view(Sum.of(measure, totals, held), held, views))
        .toList();
  }

  private static boolean isTold(Measure measure, List<LegacyTotal> totals) {
    return totals.stream().anyMatch(total -> total.measure() == measure);
  }

  private static boolean isCounted(Measure measure, List<HeldThing> held) {
    return held.stream()
        .anyMatch(
            thing ->
                thing.counts().containsKey(measure)
                    || (measure == Measure.COUNTRIES && !thing.countries().isEmpty()));
  }

  private static SumView view(Sum sum, List<HeldThing> held, Map<UUID, TotalView> views) {
    var counted = isCounted(sum.measure(), held);
    Function<LegacyTotal, TotalView> view = total -> views.get(total.id());
    return new SumView(
        sum.measure(),
        sum.together(),
        counted ? sum.live() : null,
        counted ? sum.outside() : null,
        sum.added().stream().map(view).toList(),
        sum.beside().stream()
            .map(each -> new SumView.Beside(view.apply(each.total()), each.why()))
            .toList(),
        counted
            ? sum.excluded().stream().map(thing -> excluded(thing, sum.measure())).toList()
            : List.of());
  }

  private static SumView.Excluded excluded(HeldThing thing, Measure measure) {
    return new SumView.Excluded(
        thing.id(),
        thing.title(),
        thing.day().toString(),
        thing.counts().getOrDefault(measure, 0L));
  }
}
