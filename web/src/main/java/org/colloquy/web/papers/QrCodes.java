package org.colloquy.web.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws {@code <object type="image/x-qr" data="https://…" alt="…">} as a QR code: squares, as sharp
 * as the printer is, with the white around them that readers need.
 */
final class QrCodes implements FSObjectDrawer {

  static final String TYPE = "image/x-qr";

  /** In squares, on each side. */
  private static final int QUIET = 4;

  @Override
  public Map<Shape, String> drawObject(
      Element object,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    device.setColor(FSRGBColor.BLACK);
    device.fill(squares(object.getAttribute("data"), x, y, Math.min(width, height)));
    return null;
  }

  private static Shape squares(String address, double x, double y, double side) {
    try {
      // Readable with a fold or a stain.
      var code =
          Encoder.encode(
                  address, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
      var square = side / (code.getWidth() + 2 * QUIET);
      var all = new Path2D.Double();
      for (var row = 0; row < code.getHeight(); row++) {
        for (var column = 0; column < code.getWidth(); column++) {
          if (code.get(column, row) == 1) {
            all.append(
                new Rectangle2D.Double(
                    x + (column + QUIET) * square, y + (row + QUIET) * square, square, square),
                false);
          }
        }
      }
      return all;
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + address, e);
    }
  }
}
