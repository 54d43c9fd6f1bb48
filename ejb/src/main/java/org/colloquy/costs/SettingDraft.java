package org.colloquy.costs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** In which currency a network reckons and how it shares out overhead, as somebody types it. */
public record SettingDraft(String currency, String key) {

  public SettingDraft {
    currency = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
    key = key == null ? "" : key.strip().toUpperCase(Locale.ROOT);
  }

  /** What is wrong with it: the key of a sentence for each field, in their order. */
  public Map<String, String> faults() {
    var faults = new LinkedHashMap<String, String>();
    if (Money.currency(currency).isEmpty()) {
      faults.put("currency", "costs.currency");
    }
    if (Arrays.stream(ApportionmentKey.values()).noneMatch(each -> each.name().equals(key))) {
      faults.put("key", "costs.key");
    }
    return faults;
  }
}
