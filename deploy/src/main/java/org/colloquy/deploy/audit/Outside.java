package org.colloquy.deploy.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.StackFailure;

/**
 * What lies outside the database: the public key and the copies of checkpoints.
 *
 * @param folders one for each node, or one that all nodes share
 */
public record Outside(Path keyFile, List<Path> folders) {

  private static final Pattern PUBLIC_KEY =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

  public Outside {
    folders = List.copyOf(folders);
  }

  PublicKey key() {
    try {
      Matcher found = PUBLIC_KEY.matcher(Folders.read(keyFile));
      if (!found.find()) {
        throw new StackFailure("There is no public key in " + keyFile);
      }
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(found.group(1))));
    } catch (GeneralSecurityException e) {
      throw new StackFailure("The public key in " + keyFile + " cannot be read", e);
    }
  }

  List<Checkpoint> checkpoints(String network) {
    List<Checkpoint> all = new ArrayList<>();
    for (Path folder : folders) {
      Path file = folder.resolve(network + ".jsonl");
      if (Files.exists(file)) {
        Folders.read(file)
            .lines()
            .filter(line -> !line.isBlank())
            .map(Outside::read)
            .forEach(all::add);
      }
    }
    return all;
  }

  private static Checkpoint read(String line) {
    try {
      JsonNode json = new ObjectMapper().readTree(line);
      return new Checkpoint(
          json.path("network").asText(),
          json.path("generation").asInt(),
          json.path("n").asLong(),
          json.path("hash").asText(),
          json.path("at").asText(),
          json.path("signature").asText());
    } catch (JsonProcessingException e) {
      throw new StackFailure("A line of the checkpoints outside cannot be read: " + line, e);
    }
  }
}
