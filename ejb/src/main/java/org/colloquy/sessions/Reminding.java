package org.colloquy.sessions;

import java.util.List;

/** When whoever comes to a session is reminded of it. */
public enum Reminding {
  NONE,
  DAY,
  DAY_AND_HOUR,
  WEEK_AND_DAY,
  WEEK_DAY_AND_HOUR;

  /** Where nothing is said. */
  public static final Reminding USUAL = DAY_AND_HOUR;

  /** The longest first. */
  public List<Lead> leads() {
    return switch (this) {
      case NONE -> List.of();
      case DAY -> List.of(Lead.DAY);
      case DAY_AND_HOUR -> List.of(Lead.DAY, Lead.HOUR);
      case WEEK_AND_DAY -> List.of(Lead.WEEK, Lead.DAY);
      case WEEK_DAY_AND_HOUR -> List.of(Lead.WEEK, Lead.DAY, Lead.HOUR);
    };
  }
}
