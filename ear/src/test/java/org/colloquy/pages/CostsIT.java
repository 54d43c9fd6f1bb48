package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What sustaining a network costs, on pages, in files and for programs. */
@OnRunningStack
class CostsIT {

  @Test
  void whatItTakesIsNotedOnPagesReckonedAndTakenAlong(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    admin.signIn(harbour.page("/admin/costs"), harbour.admin()).orFail();
    Answer form = admin.open(harbour.page("/admin/costs/new")).orFail();
    Map<String, String> hall =
        new HashMap<>(
            Map.of(
                "day", "1995-03-02",
                "payment", "CASH",
                "amount", "24,900",
                "currency", "inr",
                "category", "OTHER",
                "sessionId", "",
                "funder", "=cmd|1",
                "note", "A hall",
                "save", "Save"));
    Answer refused = admin.submit(form, hall);
    assertThat(refused.page().select("#amount-error").text()).contains("more decimals");
    assertThat(refused.page().select("#amount").val()).isEqualTo("24,900");
    hall.put("amount", "24900");
    assertThat(admin.submit(refused, hall).orFail().page().text()).contains("The cost is added.");
    Map<String, String> teacher = new HashMap<>(hall);
    teacher.putAll(
        Map.of("payment", "IN_KIND", "amount", "", "hours", "20", "rate", "25", "currency", "USD"));
    admin.submit(admin.open(harbour.page("/admin/costs/new")), teacher).orFail();

    URI year = harbour.page("/admin/costs/report?from=1995-01-01&to=1995-12-31&key=HOURS");
    Answer without = admin.open(year).orFail();
    assertThat(without.page().select("#missing li").text()).contains("24,900.00 INR", "A hall");
    assertThat(without.page().select("#kinds tbody tr").last().text()).contains("not computable");

    Answer rates = admin.open(harbour.page("/admin/costs/rates")).orFail();
    Map<String, String> rate =
        Map.of("currency", "INR", "day", "1995-03-01", "rate", "83", "save", "Declare a rate");
    assertThat(admin.submit(rates, rate).orFail().page().select("#rates").text())
        .contains("83 INR = 1 USD");
    Answer report = admin.open(year).orFail();
    assertThat(report.page().select("#missing")).isEmpty();
    assertThat(report.page().select("#kinds tbody tr").last().text())
        .contains("800.00", "Cash only: 300.00", "not computable");
    assertThat(report.page().select("#key option[selected]").val()).isEqualTo("HOURS");
    assertThat(
            admin
                .open(
                    harbour.page(
                        report.page().select("#kinds tbody tr").last().select("a").attr("href")))
                .page()
                .select("#costs tbody tr"))
        .hasSize(2);
    String csv =
        admin.get(harbour.page("/admin/cost/report.csv?from=1995-01-01&to=1995-12-31")).body();
    assertThat(csv).contains("Altogether,Cash only,0,0,0,0.0,0,0.00,300.00,300.00,not computable");
    String entries =
        admin.get(harbour.page("/admin/cost/entries.csv?from=1995-01-01&to=1995-12-31")).body();
    assertThat(entries).contains("'=cmd|1");
    assertThat(
            admin
                .get(harbour.page("/admin/cost/report.xlsx?from=1995-01-01&to=1995-12-31"))
                .orFail()
                .headers()
                .firstValue("Content-Disposition")
                .orElse(""))
        .contains("costs-report.xlsx");
    Answer wrong = admin.open(harbour.page("/admin/costs/report?from=1995&key=HOURS"));
    assertThat(wrong.page().select("#fault").text()).contains("Give a day");
    assertThat(wrong.page().select("#from").val()).isEqualTo("1995");
    assertThat(admin.get(harbour.page("/admin/cost/report.csv?from=1995")).status()).isEqualTo(404);

    Answer income = admin.open(harbour.page("/admin/costs/income")).orFail();
    assertThat(income.page().select("#currency").val()).isEqualTo("USD");
    Map<String, String> promised =
        Map.of(
            "funder", "A foundation",
            "amount", "500",
            "currency", "USD",
            "from", "1996-01-01",
            "to", "1995-12-31",
            "save", "Add a commitment");
    Answer order = admin.submit(income, promised);
    assertThat(order.page().select("#to-error").text()).contains("before the beginning");
    Map<String, String> kept = new HashMap<>(promised);
    kept.put("to", "1996-12-31");
    assertThat(admin.submit(order, kept).orFail().page().select("#commitments").text())
        .contains("A foundation 500.00 USD 1 January 1996");
    Answer setting = admin.open(harbour.page("/admin/costs/setting")).orFail();
    assertThat(
            admin
                .submit(setting, Map.of("currency", "usd", "key", "ACTIVITIES", "save", "Save"))
                .orFail()
                .page()
                .text())
        .contains("Reports go by it from now on.");

    String link =
        admin
            .open(harbour.page("/admin/costs?from=1995-01-01&to=1995-12-31&payment=IN_KIND"))
            .page()
            .select("#costs tbody a")
            .attr("href");
    Answer change = admin.open(harbour.page(link)).orFail();
    assertThat(change.page().select("#hours").val()).isEqualTo("20");
    Map<String, String> less = new HashMap<>(teacher);
    less.put("hours", "10");
    assertThat(admin.submit(change, less).orFail().page().text()).contains("The cost is saved.");
    assertThat(admin.submit(change, less).page().text()).contains("changed while you had it open");
    Answer last = admin.open(harbour.page(link)).orFail();
    assertThat(last.page().select("#hours").val()).isEqualTo("10");
    Map<String, String> gone = Map.of("remove", last.page().select("#remove").val());
    assertThat(admin.submit(last, gone).orFail().page().text()).contains("The cost is removed.");
    assertThat(admin.get(harbour.page(link)).status()).isEqualTo(404);

    Person member = stack.memberOf(harbour, "Mona", "Member");
    assertThat(harbour.as(member).get("/costs").status()).isEqualTo(403);
    assertThat(new Visitor().signIn(year, member).status()).isEqualTo(403);
  }
}
