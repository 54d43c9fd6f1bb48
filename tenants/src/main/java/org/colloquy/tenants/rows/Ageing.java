package org.colloquy.tenants.rows;

import java.time.Duration;

/**
 * How old rows of a table become.
 *
 * @param since the column with the moment that their age is counted from
 */
public record Ageing(String table, String since, Duration age) {}
