package org.colloquy.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.attendance.control.AttendanceSheet;
import org.colloquy.codes.control.CodeImport;
import org.colloquy.costs.control.CostImport;
import org.colloquy.costs.control.CostSheet;
import org.colloquy.imports.ImportField;
import org.colloquy.members.control.InvitationImport;
import org.colloquy.registrations.control.RegistrationSheet;
import org.colloquy.sessions.control.ActivitySheet;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.tenants.words.Words;
import org.colloquy.totals.control.TotalImport;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void eachHeadingOfATemplateIsKnownWhenItComesBackInWhateverLanguage() {
    for (var kind :
        List.of(
            new InvitationImport().fields(),
            CodeImport.FIELDS,
            TotalImport.FIELDS,
            CostImport.FIELDS,
            new ActivitySheet().fields(),
            new RegistrationSheet().fields(),
            new AttendanceSheet().fields(),
            new CostSheet().fields())) {
      for (var language : Languages.spoken()) {
        var words =
            Words.of(
                "org.colloquy.web.i18n.imports",
                language,
                Vocabulary.USUAL,
                Template.class.getClassLoader());
        for (var field : kind) {
          var heading = words.say("field." + field.name());
          assertThat(kind.stream().filter(each -> each.isCalled(heading)).map(ImportField::name))
              .as(heading + " in " + language)
              .containsExactly(field.name());
        }
      }
    }
  }
}
