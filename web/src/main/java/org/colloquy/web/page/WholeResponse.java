package org.colloquy.web.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** An answer that is kept until it is whole, in place of being sent as it is written. */
final class WholeResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
  private final ServletOutputStream stream =
      new ServletOutputStream() {
        @Override
        public void write(int each) {
          body.write(each);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
          body.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException("Pages are written by their own thread");
        }
      };

  WholeResponse(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    writer.flush();
    return body.toByteArray();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  /** What is not whole is not sent. */
  @Override
  public void flushBuffer() throws IOException {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    body.reset();
    super.resetBuffer();
  }

  @Override
  public void reset() {
    writer.flush();
    body.reset();
    super.reset();
  }

  @Override
  public void setContentLength(int length) {
    // The container counts what is sent in the end.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Likewise.
  }
}
