package org.colloquy.privacy.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.privacy.OwnData;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.rows.TableRows;

/**
 * Writes {@link OwnData} as it is read, however much it is: one row is held at a time. Every table
 * that could hold something of the person is in it, also where it holds nothing.
 */
public final class OwnDocument {

  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

  private final List<DataSet> sets;

  public OwnDocument(List<DataSet> sets) {
    this.sets = sets;
  }

  /** Leaves the stream open. */
  public void write(TableRows rows, Tenant network, UUID person, Instant at, OutputStream to) {
    var json = Json.createGenerator(to);
    json.writeStartObject()
        .write("network", network.name())
        .write("person", person.toString())
        .write("at", at.toString())
        .writeStartArray("parts");
    for (var set : sets) {
      for (var holding : set.holdings()) {
        holding.people().forEach(by -> write(rows, set, holding, by, person, json));
      }
    }
    json.writeEnd().writeEnd().flush();
  }

  private void write(
      TableRows rows, DataSet set, Holding holding, String by, UUID person, JsonGenerator json) {
    var reading = Plans.reading(sets, holding, by);
    if (reading.isEmpty()) {
      return;
    }
    json.writeStartObject()
        .write("dataSet", set.name())
        .write("table", holding.table())
        .write("by", spoken(by))
        .writeStartArray("rows");
    rows.read(reading.get(), person, row -> write(row, json));
    json.writeEnd().writeEnd();
  }

  private static void write(Map<String, Object> row, JsonGenerator json) {
    json.writeStartArray();
    row.forEach(
        (name, value) ->
            json.writeStartObject()
                .write("name", spoken(name))
                .write("value", text(value))
                .writeEnd());
    json.writeEnd();
  }

  private static String text(Object value) {
    return value instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes)
        : value.toString();
  }

  /** As programs know the fields: {@code given_name} is givenName. */
  public static String spoken(String column) {
    return NEXT_WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }
}
