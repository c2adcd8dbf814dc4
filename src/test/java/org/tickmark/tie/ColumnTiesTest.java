package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.statement.Basis;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.Period;
import org.tickmark.statement.StatementKind;

class ColumnTiesTest {
  private static final String COMPARED =
      """
      Timber        1,204   1,100   104   9.5%
      Paper           877     790    87   11.0%
      Board         3,450   3,018   432   14.3%
      Cartons       2,100   2,400   (300)   (12.5)%
      Pulp          1,000   1,250   (250)   (20.0)%
      Resin           410     400    10   2.5%
      Foil            515     500    15   3.0%
      Glue            606     600     6   1.0%
      Wax             808     800     8   1.0%
      """;

  private static Books.Column column(ColumnRole role) {
    return new Books.Column(role, Period.UNKNOWN, Basis.GAAP);
  }

  private static TieReport compared(String text) {
    return Books.open()
        .add(
            StatementKind.OTHER,
            Basis.GAAP,
            text,
            List.of(
                Books.year(2021),
                Books.year(2020),
                column(ColumnRole.CHANGE),
                column(ColumnRole.PERCENT_CHANGE)))
        .check();
  }

  private static long count(TieReport report, RuleName rule, TieStatus status) {
    return report.ties().stream()
        .filter(tie -> tie.rule().equals(rule.name()) && tie.status() == status)
        .count();
  }

  @Test
  void changesAndPerCentChangesAreRecomputed() {
    TieReport report = compared(COMPARED);

    assertEquals(9, count(report, RuleName.CHANGE, TieStatus.TIES));
    assertEquals(9, count(report, RuleName.PERCENT_CHANGE, TieStatus.TIES));
    assertTrue(report.statuses().stream().allMatch(status -> status == TieStatus.TIES));
  }

  @Test
  void oneWrongPerCentBreaks() {
    TieReport report = compared(COMPARED.replace("14.3%", "15.3%"));

    assertEquals(
        List.of(
            "Board 15.3% exceeds the change from USD 3,018,000 to USD 3,450,000, 14.3141% by"
                + " 0.9859%."),
        report.ties().stream()
            .filter(tie -> tie.status() == TieStatus.BREAKS)
            .map(Tie::explanation)
            .toList());
  }

  @Test
  void sharesOfATotalAreRecomputed() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.OTHER,
                Basis.GAAP,
                """
                Net sales            8,000   100.0%
                Cost of sales        5,200   65.0%
                Gross profit         2,800   35.0%
                Selling              1,200   15.0%
                Operating income     1,600   20.0%
                """,
                List.of(Books.year(2021), column(ColumnRole.PERCENT_OF_TOTAL)))
            .check();

    assertEquals(4, count(report, RuleName.PERCENT_OF_TOTAL, TieStatus.TIES));
  }

  @Test
  void gaapAndAdjustmentsAddAcrossToNonGaap() {
    Period year = Books.year(2021).period();
    List<Books.Column> columns =
        List.of(
            new Books.Column(ColumnRole.FACT, year, Basis.GAAP),
            new Books.Column(ColumnRole.FACT, year, Basis.ADJUSTMENT),
            new Books.Column(ColumnRole.FACT, year, Basis.NON_GAAP));
    TieReport report =
        Books.open()
            .add(
                StatementKind.RECONCILIATION,
                Basis.GAAP,
                """
                Cost of sales        5,211   (110)   5,101
                Research             1,304   (240)   1,064
                Selling              1,207    (95)   1,112
                Total expenses       7,722   (445)   7,277
                """,
                columns)
            .check();

    assertEquals(4, count(report, RuleName.RECONCILIATION_ACROSS, TieStatus.TIES));
    assertEquals(3, count(report, RuleName.RECONCILIATION_DOWN, TieStatus.TIES));
  }
}
