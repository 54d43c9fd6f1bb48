package org.colloquy.running;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.mail.incoming.ReplyAddresses;
import org.colloquy.tenants.mail.incoming.Topic;
import org.colloquy.tenants.secrets.SecretBox;

/** The mailbox that answers come to, on an IMAP server of its own. */
public final class AnswerBox implements AutoCloseable {

  private static final String ADDRESS = "reply@colloquy.example";

  private final GreenMail server;
  private final GreenMailUser user;

  public AnswerBox() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser(ADDRESS, "reply", "secret");
  }

  /** By which an application fetches what comes. */
  public Map<String, String> settings() {
    return Map.of(
        "colloquy.imap.host", "127.0.0.1",
        "colloquy.imap.port", String.valueOf(server.getImap().getPort()),
        "colloquy.imap.tls", "false",
        "colloquy.imap.user", "reply",
        "colloquy.imap.password", "secret",
        "colloquy.imap.address", ADDRESS,
        "colloquy.imap.pause", "1");
  }

  /** The address that this person's mails about this ask to answer to. */
  public static String address(RunningStack stack, Network network, Topic topic, UUID person) {
    SecretBox secrets = new SecretBox(stack.servers().settings().get("colloquy.secrets.key"));
    return new ReplyAddresses(secrets, new EmailAddress(ADDRESS))
        .of(new TenantId(stack.ledger().idOf(network)), topic, person)
        .value();
  }

  /** A message comes in, with its head and body as a server hands them over. */
  public void receive(String message) {
    user.deliver(
        GreenMailUtil.newMimeMessage(
            new ByteArrayInputStream(
                message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
  }

  @Override
  public void close() {
    server.stop();
  }
}
