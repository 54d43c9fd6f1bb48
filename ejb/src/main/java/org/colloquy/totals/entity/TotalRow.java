package org.colloquy.totals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colloquy.columns.UuidColumn;
import org.colloquy.totals.Amount;
import org.colloquy.totals.Bound;
import org.colloquy.totals.ImpreciseDay;
import org.colloquy.totals.LegacyTotal;
import org.colloquy.totals.Measure;
import org.colloquy.totals.Scope;
import org.colloquy.totals.TotalView;

/** A total that arrived without the rows behind it. */
@Entity
@Table(name = "legacy_total")
public class TotalRow {

  private static final String SEPARATOR = ",";
  private static final Pattern SEPARATED = Pattern.compile(SEPARATOR);

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Measure measure;

  @Column(name = "period_from")
  private String from;

  @Column(name = "period_to")
  private String to;

  private String kinds;
  private String countries;
  private long amount;

  @Enumerated(EnumType.STRING)
  private Bound bound;

  private String source;

  /** For JPA. */
  protected TotalRow() {}

  public TotalRow(LegacyTotal total) {
    id = total.id();
    say(total);
  }

  /** Says this in place of what was said. */
  public final void say(LegacyTotal total) {
    measure = total.measure();
    from = total.scope().from().text();
    to = total.scope().to().map(ImpreciseDay::text).orElse(null);
    kinds = joined(total.scope().kinds());
    countries = joined(total.scope().countries());
    amount = total.amount().value();
    bound = total.amount().bound();
    source = total.source();
  }

  private static String joined(Set<String> codes) {
    return String.join(SEPARATOR, new TreeSet<>(codes));
  }

  private static List<String> parted(String codes) {
    return codes.isEmpty() ? List.of() : SEPARATED.splitAsStream(codes).toList();
  }

  public LegacyTotal total() {
    return new LegacyTotal(id, measure, scope(), new Amount(amount, bound), source);
  }

  private Scope scope() {
    return new Scope(
        new ImpreciseDay(from),
        Optional.ofNullable(to).map(ImpreciseDay::new),
        Set.copyOf(parted(kinds)),
        Set.copyOf(parted(countries)));
  }

  public TotalView view() {
    return new TotalView(
        id,
        version,
        measure,
        from,
        to == null ? "" : to,
        parted(kinds),
        parted(countries),
        amount,
        bound,
        source);
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }
}
