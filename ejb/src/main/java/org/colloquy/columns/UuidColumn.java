package org.colloquy.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Keeps a {@link UUID} as {@code BINARY(16)}, most significant byte first, so that version 7 ids
 * sort by time in the index.
 *
 * <p>Named on every id attribute: {@code @Id @Convert(converter = UuidColumn.class)}. EclipseLink
 * would otherwise keep it as text of 36 characters.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, byte[]> {
  private static final int BYTES = 16;

  @Override
  public byte[] convertToDatabaseColumn(UUID id) {
    return id == null
        ? null
        : ByteBuffer.allocate(BYTES)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
  }

  @Override
  public UUID convertToEntityAttribute(byte[] column) {
    if (column == null) {
      return null;
    }
    ByteBuffer bytes = ByteBuffer.wrap(column);
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
