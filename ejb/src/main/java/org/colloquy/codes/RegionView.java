package org.colloquy.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region of the network's list, among the others.
 *
 * @param version to be given back when it is changed
 * @param parent the code of the region in which it lies; null for none
 * @param retired whether it is shown where it was chosen, and not offered
 * @param depth in how many others it lies
 * @param place among those that lie where it does, from 1
 * @param places how many lie there
 */
public record RegionView(
    String code,
    int version,
    String label,
    @Schema(nullable = true) String parent,
    boolean retired,
    int depth,
    int place,
    int places) {}
