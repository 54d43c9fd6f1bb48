package org.colloquy.feedback.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;

/** How feedback is asked for; what is answered lies with all answers. */
@Dependent
public class FeedbackData implements DataSet {

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("feedback_mode")
            .key("session_id")
            .columns(
                Column.plain("session_id"), Column.plain("version"), Column.plain("confidential")));
  }
}
