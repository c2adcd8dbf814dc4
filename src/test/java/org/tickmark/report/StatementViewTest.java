package org.tickmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.Tickmark;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Cutter;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.StatementKind;
import org.tickmark.tie.Tie;
import org.tickmark.tie.TieReport;
import org.tickmark.tie.TieStatus;

final class StatementViewTest {
  private static final String RELEASE =
      """
                         CONSOLIDATED BALANCE SHEETS
                                (in thousands)

                                              March 31,     December 31,
                                                2003            2002
                                              ---------      ---------
      ASSETS
      Cash                                    $  1,250       $  1,100
      Accounts receivable                          750            900
                                              ---------      ---------
      Total assets                            $  2,001       $  2,000
                                              =========      =========
      """;

  @Test
  void everyFigureHasItsTickMarkAndEveryBreakItsWords() {
    String view = StatementView.print(read(true), TickMarks.UNICODE);
    assertEquals(
        """
        juno.txt
        (company not known)   report period 2003-03-31   \u2713 ties   \u2248 ties within rounding   \u2717 breaks   \u00b7 untested

        BALANCE_SHEET  GAAP  CONSOLIDATED BALANCE SHEETS
                                                                    2003-03-31    2002-12-31
        ASSETS
          Cash                                                          $1,250 \u2717      $1,100 \u2713
          Accounts receivable                                              750 \u2717         900 \u2713
        Total assets                                                    $2,001 \u2717      $2,000 \u2713

        1 of 2 ties break
          \u2717 FOOTING  Total assets of 2,001 is 1 more than its lines
        """,
        view);
  }

  @Test
  void aTerminalWithoutUnicodeGetsLetters() {
    String view = StatementView.print(read(true), TickMarks.ASCII);
    assertTrue(view.contains("v ties   ~ ties within rounding   X breaks   . untested"), view);
    assertTrue(view.contains("$2,001 X"), view);
    assertTrue(view.chars().allMatch(c -> c < 128), view);
  }

  @Test
  void saysThatNothingBreaks() {
    assertTrue(StatementView.print(read(false), TickMarks.ASCII).endsWith("1 ties, none breaks\n"));
  }

  private static TiedExhibit read(boolean broken) {
    TiedExhibit read =
        Tickmark.read(
            Cutter.cut("juno.txt", RELEASE.getBytes(StandardCharsets.UTF_8)).exhibits().get(0));
    List<TieStatus> statuses = read.lineItems().stream().map(item -> status(item, broken)).toList();
    List<Tie> ties =
        broken ? List.of(tie(TieStatus.BREAKS), tie(TieStatus.TIES)) : List.of(tie(TieStatus.TIES));
    return new TiedExhibit(
        read.exhibit(),
        read.document(),
        read.statements(),
        read.lineItems(),
        new TieReport(ties, statuses));
  }

  private static TieStatus status(LineItem item, boolean broken) {
    return broken && item.column() == 0 ? TieStatus.BREAKS : TieStatus.TIES;
  }

  private static Tie tie(TieStatus status) {
    return new Tie(
        "1",
        "FOOTING",
        StatementKind.BALANCE_SHEET,
        LocalDate.of(2003, 3, 31),
        0,
        "USD",
        new BigDecimal("2001000"),
        new BigDecimal("2000000"),
        new BigDecimal("1000"),
        BigDecimal.ZERO,
        status,
        1,
        8,
        List.of(),
        "Total assets of 2,001 is 1 more than its lines");
  }
}
