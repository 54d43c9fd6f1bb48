package org.colloquy.costs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which currency a network reckons, and how it shares out overhead.
 *
 * @param currency of ISO 4217
 */
@Schema(name = "CostSetting")
public record CostSetting(int version, String currency, ApportionmentKey key) {}
