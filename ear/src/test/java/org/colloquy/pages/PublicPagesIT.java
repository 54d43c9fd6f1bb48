package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What a stranger's browser keeps of a page, and when that still is the page. */
@OnRunningStack
class PublicPagesIT {

  @Test
  void pageThatIsTheSameIsNotSentAgain(RunningStack stack) {
    for (URI page :
        new URI[] {
          stack.harbour().page("/"), stack.platform().resolve("/"), stack.harbour().page("/about")
        }) {
      Answer first = new Visitor().get(page).orFail();
      assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(first.headers().allValues("Vary").toString())
          .contains("Accept-Language", "Cookie");
      assertThat(first.body()).contains("</html>");

      Answer again = ask(new Visitor(), page, tag(first));
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag(first));
      assertThat(ask(new Visitor(), page, "W/\"other\"").body()).isEqualTo(first.body());
    }
  }

  @Test
  void otherLanguageOrHostIsAnotherPage(RunningStack stack) {
    URI front = stack.harbour().page("/");
    String english = tag(Visitor.reading("en").get(front));
    Answer french = ask(Visitor.reading("fr"), front, english);
    assertThat(french.status()).isEqualTo(200);
    assertThat(french.page().select("html").attr("lang")).isEqualTo("fr");
    assertThat(ask(Visitor.reading("en"), stack.meadow().page("/"), english).status())
        .isEqualTo(200);
  }

  @Test
  void changeShowsAtOnce(RunningStack stack) {
    Network larch = stack.newNetwork("larch", "Larch Network");
    String before = tag(new Visitor().get(larch.page("/")));
    larch.publishSession(larch.admin(), "Something new", 5);

    Answer after = ask(new Visitor(), larch.page("/"), before);
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.body()).contains("Something new");
  }

  @Test
  void whoeverIsSignedInKeepsNothingAndIsNotToldThatNothingChanged(RunningStack stack) {
    Network harbour = stack.harbour();
    URI front = harbour.page("/");
    String stranger = tag(new Visitor().get(front));
    Visitor member = new Visitor();
    member.signIn(harbour.page("/sessions"), stack.memberOf(harbour, "Ada", "Lindqvist"));

    Answer home = ask(member, front, stranger);
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.body()).contains("Ada Lindqvist");
    assertThat(home.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(home.headers().firstValue("ETag")).isEmpty();
  }

  private static Answer ask(Visitor visitor, URI page, String known) {
    return visitor.send("GET", page, Map.of("If-None-Match", known), null);
  }

  private static String tag(Answer answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
