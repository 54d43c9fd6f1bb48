package org.colloquy.deploy.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/** The {@code mysql} and {@code mysqldump} programs, as the server's administrator. */
record MySqlClient(RunningStack stack) {

  /** The statements that make a schema's tables, without data. */
  String definition(String schema) {
    return run(
        "",
        "mysqldump",
        "--no-data",
        "--skip-comments",
        "--set-gtid-purged=OFF",
        "--column-statistics=0",
        schema);
  }

  void execute(String statements) {
    run(statements, "mysql");
  }

  private String run(String input, String program, String... options) {
    try {
      Path in = Files.createTempFile("colloquy-bench", ".sql");
      Path out = Files.createTempFile("colloquy-bench", ".out");
      try {
        Files.writeString(in, input);
        run(in, out, program, options);
        return Files.readString(out);
      } finally {
        Files.delete(in);
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped while running " + program, e);
    }
  }

  private void run(Path in, Path out, String program, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(stack.mysqlPrograms().resolve(program).toString());
    command.addAll(
        List.of("--no-defaults", "-h" + Loopback.ADDRESS, "-P" + stack.mysqlPort(), "-uroot"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile());
    builder.environment().put("MYSQL_PWD", stack.rootPassword());
    Process process = builder.start();
    String problem = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new StackFailure(program + " failed: " + problem);
    }
  }
}
