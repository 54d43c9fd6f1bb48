package org.colloquy.deploy.mysql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.machine.Loopback;

/** The command line of mysqld: small in memory, loopback only, UTC. */
final class MySqlCommand {

  private MySqlCommand() {}

  static List<String> base(Path distribution, Path data) {
    List<String> command = new ArrayList<>();
    command.add(distribution.resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + distribution);
    command.add("--datadir=" + data);
    command.add("--lc-messages-dir=" + distribution.resolve("share"));
    command.add("--innodb-redo-log-capacity=33554432");
    command.add("--innodb-buffer-pool-size=67108864");
    command.add("--performance-schema=OFF");
    command.add("--skip-log-bin");
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }

  static List<String> serving(int port, Path init, boolean durable) {
    List<String> options = new ArrayList<>();
    options.add("--bind-address=" + Loopback.ADDRESS);
    options.add("--port=" + port);
    // Relative to the data folder: an absolute path could pass the 107 characters a socket's may
    // have.
    options.add("--socket=mysqld.sock");
    options.add("--mysqlx=OFF");
    options.add("--skip-name-resolve");
    options.add("--init-file=" + init);
    options.add("--secure-file-priv=NULL");
    options.add("--local-infile=OFF");
    options.add("--default-time-zone=+00:00");
    options.add("--character-set-server=utf8mb4");
    options.add("--collation-server=utf8mb4_0900_ai_ci");
    options.add("--transaction-isolation=READ-COMMITTED");
    options.add("--max-connections=200");
    options.add("--table-open-cache-instances=1");
    options.add("--table-open-cache=1000");
    options.add("--table-definition-cache=1000");
    if (!durable) {
      options.add("--innodb-flush-log-at-trx-commit=0");
      options.add("--innodb-doublewrite=OFF");
      options.add("--innodb-use-fdatasync=ON");
    }
    return options;
  }
}
