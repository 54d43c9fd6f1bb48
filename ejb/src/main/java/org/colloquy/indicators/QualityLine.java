package org.colloquy.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is amiss in the data, and how often.
 *
 * @param code names it in texts
 */
@Schema(name = "QualityLine")
public record QualityLine(String code, long count) {}
