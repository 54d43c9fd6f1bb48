package org.colloquy.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a report beside what stands in it.
 *
 * @param zone of its times, as somebody said; what the report itself says goes before
 * @param order of its dates, as somebody said; what the report itself proves goes before
 * @param days on which the session was held, in the zone of the report as far as is known
 * @param headings what this network has learnt, by {@link ParticipantReports#heading}; goes before
 *     what everybody knows
 * @param notPeople by what names programs are known
 */
public record ReportHints(
    Optional<ZoneId> zone,
    Optional<DateOrder> order,
    List<LocalDate> days,
    Map<String, ReportColumn> headings,
    NotPeople notPeople) {

  public ReportHints {
    days = List.copyOf(days);
    headings = Map.copyOf(headings);
  }

  public static ReportHints none() {
    return new ReportHints(
        Optional.empty(), Optional.empty(), List.of(), Map.of(), NotPeople.usual());
  }

  public ReportHints in(ZoneId said) {
    return new ReportHints(Optional.of(said), order, days, headings, notPeople);
  }

  public ReportHints by(DateOrder said) {
    return new ReportHints(zone, Optional.of(said), days, headings, notPeople);
  }

  public ReportHints on(List<LocalDate> held) {
    return new ReportHints(zone, order, held, headings, notPeople);
  }

  public ReportHints knowing(Map<String, ReportColumn> learnt) {
    return new ReportHints(zone, order, days, learnt, notPeople);
  }

  public ReportHints without(NotPeople programs) {
    return new ReportHints(zone, order, days, headings, programs);
  }
}
