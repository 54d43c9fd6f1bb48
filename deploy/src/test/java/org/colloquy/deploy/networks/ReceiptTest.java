package org.colloquy.deploy.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptTest {

  @TempDir Path folder;

  @Test
  void whatWasLoadedIsKnownToTheNextRun() {
    new Receipt(file()).add("eden/member/a@example.org");
    Receipt next = new Receipt(file());
    assertThat(next.has("eden/member/a@example.org")).isTrue();
    assertThat(next.has("eden/member/b@example.org")).isFalse();
  }

  @Test
  void aNetworkThatIsGoneIsForgottenAndNoOther() {
    Receipt receipt = new Receipt(file());
    receipt.add("eden/admin");
    receipt.add("mcln/admin");
    receipt.forget("eden/");
    assertThat(new Receipt(file()).has("eden/admin")).isFalse();
    assertThat(new Receipt(file()).has("mcln/admin")).isTrue();
  }

  @Test
  void somethingThatFailsIsNotNotedAndTriedAgain() {
    Loading loading = new Loading(null, null, null, new Receipt(file()), line -> {});
    assertThatThrownBy(
            () ->
                loading.once(
                    "eden/session/x",
                    () -> {
                      throw new StackFailure("refused");
                    }))
        .hasMessage("refused");
    assertThat(loading.once("eden/session/x", () -> {})).isTrue();
    assertThat(loading.once("eden/session/x", () -> {})).isFalse();
  }

  @Test
  void aDamagedReceiptSaysWhatToDo() throws IOException {
    Files.writeString(file(), "[\"eden/");
    assertThatThrownBy(() -> new Receipt(file())).hasMessageContaining("remove it and load again");
  }

  private Path file() {
    return folder.resolve("networks.json");
  }
}
