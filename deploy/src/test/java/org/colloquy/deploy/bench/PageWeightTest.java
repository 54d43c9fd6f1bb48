package org.colloquy.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageWeightTest {

  @Test
  void stylesScriptsAndPicturesCountOnceAndLinksToPagesDoNot() {
    assertThat(
            PageWeight.assets(
                "<link rel=\"stylesheet\" href=\"/a.css?v=1&amp;w=2\"/><a href=\"/page\">x</a>"
                    + "<script src=\"/b.js\"></script><img alt=\"\" src=\"/c.svg\"/>"
                    + "<img src=\"/c.svg\"/>"))
        .containsExactly("/a.css?v=1&w=2", "/b.js", "/c.svg");
  }
}
