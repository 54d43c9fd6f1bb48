package org.colloquy.deploy.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  @Test
  void entryIsMadeOnceHoweverManyAskAtOnce(@TempDir Path root) throws Exception {
    Cache cache = new Cache(root);
    AtomicInteger made = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Path>> entries = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      entries.add(
          threads.submit(
              () ->
                  cache.entry(
                      "server-1",
                      folder -> {
                        made.incrementAndGet();
                        Folders.writePrivate(folder.resolve("file"), "whole");
                      })));
    }
    for (Future<Path> entry : entries) {
      assertThat(entry.get().resolve("file")).hasContent("whole");
    }
    threads.shutdown();
    assertThat(made).hasValue(1);
  }

  @Test
  void whatAKilledOneLeftDoesNotCountAndIsRemoved(@TempDir Path root) throws Exception {
    Path unfinished = Files.createDirectory(root.resolve("server-1.making-99"));
    Files.writeString(unfinished.resolve("half"), "");
    Path entry = new Cache(root).entry("server-1", folder -> {});
    assertThat(entry).isEmptyDirectory();
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void failureLeavesNoEntryAndTheNextTryMakesIt(@TempDir Path root) {
    Cache cache = new Cache(root);
    assertThatThrownBy(
            () ->
                cache.entry(
                    "server-1",
                    folder -> {
                      throw new StackFailure("no network");
                    }))
        .hasMessage("no network");
    assertThat(cache.has("server-1")).isFalse();
    cache.entry("server-1", folder -> {});
    assertThat(cache.has("server-1")).isTrue();
  }

  @Test
  void makingOneEntryMayAskForAnother(@TempDir Path root) {
    Cache cache = new Cache(root);
    cache.entry("outer", folder -> cache.entry("inner", inner -> {}));
    assertThat(cache.has("inner")).isTrue();
    assertThat(cache.has("outer")).isTrue();
  }
}
