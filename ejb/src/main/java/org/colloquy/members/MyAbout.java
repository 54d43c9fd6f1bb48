package org.colloquy.members;

import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of themselves, for their own eyes.
 *
 * @param version to be given back when it is changed; 0 where nothing was said yet
 * @param printedName as it stands on certificates; null where that is the usual name
 */
public record MyAbout(
    int version,
    @Flat About about,
    @Schema(nullable = true) String printedName,
    @Flat Audiences audiences) {}
