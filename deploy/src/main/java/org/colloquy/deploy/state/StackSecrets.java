package org.colloquy.deploy.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Passwords;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.mysql.MySqlAccounts;

/**
 * The secrets of a stack on a laptop, made at its first start and kept in a file only its owner can
 * read.
 */
public record StackSecrets(
    MySqlAccounts mysql,
    String keycloakAdmin,
    String provisionerClient,
    String sealingKey,
    String operator,
    String examples) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public static StackSecrets in(Path file) {
    try {
      if (Files.exists(file)) {
        return JSON.readValue(Folders.read(file), StackSecrets.class);
      }
      StackSecrets made =
          new StackSecrets(
              MySqlAccounts.random(),
              Passwords.next(),
              Passwords.next(),
              Passwords.nextKey(),
              Passwords.next(),
              Passwords.next());
      Folders.writePrivate(file, JSON.writeValueAsString(made) + "\n");
      return made;
    } catch (JsonProcessingException e) {
      throw new StackFailure(
          file + " cannot be read; deploy/up --fresh starts from nothing (and forgets the data)",
          e);
    }
  }
}
