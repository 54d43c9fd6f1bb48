package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.answers.Results;
import org.colloquy.feedback.FeedbackAnswers;
import org.colloquy.feedback.FeedbackDraft;
import org.colloquy.feedback.FeedbackResults;
import org.colloquy.feedback.FeedbackView;
import org.colloquy.feedback.boundary.Feedback;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/**
 * {@code /sessions/{id}/feedback}: the form for whoever had a seat; {@code
 * /sessions/{id}/feedback/results}: what came of it, for the organisers.
 */
@Named("feedbackPage")
@RequestScoped
public class FeedbackPage {
  private static final String TEXTS = "sessionsText";
  private static final List<String> WORDS = List.of("yes", "no", "unsure");
  private static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5);

  @Inject private Feedback feedback;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private final Typed<FeedbackDraft> typed = new Typed<>(FeedbackDraft.class);
  private FeedbackView form;
  private FeedbackResults results;
  private List<FeedbackAnswers.Given> given;

  public void load() {
    form = Found.by(id, feedback::open);
  }

  public void loadResults() {
    results = Found.by(id, feedback::results);
  }

  /** Who said what; nobody where it is anonymous, has not closed, or is not for the reader. */
  public List<FeedbackAnswers.Given> getGiven() {
    if (given == null) {
      given =
          getForm().confidential() && getForm().names()
              ? feedback.answers(getForm().sessionId()).answers()
              : List.of();
    }
    return given;
  }

  public String give() {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  feedback.give(session, typed.draft());
                  notices.done(
                      TEXTS, getForm().confidential() ? "done.feedback.kept" : "done.feedback");
                  return "/sessions/session?faces-redirect=true&id=" + session;
                }));
  }

  /** Has answers kept with the people whose they are, who are told so. */
  public String askConfidentially() {
    return arrange(true);
  }

  public String askAnonymously() {
    return arrange(false);
  }

  private String arrange(boolean confidential) {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  feedback.arrange(session, confidential);
                  notices.done(
                      TEXTS,
                      confidential ? "done.feedback.confidential" : "done.feedback.anonymous");
                  return "/sessions/feedback?faces-redirect=true&id=" + session;
                }));
  }

  public FeedbackView getForm() {
    if (form == null) {
      load();
    }
    return form;
  }

  public FeedbackResults getResults() {
    if (results == null) {
      loadResults();
    }
    return results;
  }

  /** The questions that have choices, those that too few answered too. */
  public List<Results.Result> getCounted() {
    return getResults().outcome().questions().stream()
        .filter(question -> !isText(question))
        .toList();
  }

  /** What was written, in no order. */
  public List<String> getComments() {
    return getResults().outcome().questions().stream()
        .filter(FeedbackPage::isText)
        .flatMap(question -> question.texts().stream())
        .toList();
  }

  private static boolean isText(Results.Result question) {
    return question.question().equals("comment");
  }

  public List<String> getWords() {
    return WORDS;
  }

  public List<Integer> getMarks() {
    return MARKS;
  }

  public Typed<FeedbackDraft> getTyped() {
    return typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
