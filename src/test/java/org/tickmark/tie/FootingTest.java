package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.statement.StatementKind;

class FootingTest {
  private static final String INCOME =
      """
      Net revenues
        Product                        8,210   7,015
        Service                        1,940   1,622
        Total net revenues            10,150   8,637
      Cost of revenues                 4,401   3,980
      Gross profit                     5,749   4,657
      Operating expenses
        Research and development       1,207   1,111
        Selling and administrative     2,015   1,902
        Total operating expenses       3,222   3,013
      Operating income                 2,527   1,644
      Interest income                     91      64
      Interest expense                  (310)   (288)
      Income before income taxes       2,308   1,420
      Provision for income taxes         701     455
      Net income                       1,607     965
      """;

  private static List<String> totals(TieReport report, TieStatus status) {
    return report.ties().stream()
        .filter(tie -> tie.status() == status)
        .map(tie -> tie.id() + " " + tie.difference().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static String only(TieReport report, TieStatus status) {
    List<String> found =
        report.ties().stream().filter(tie -> tie.status() == status).map(Tie::explanation).toList();
    assertEquals(1, found.size(), () -> String.join("\n", found));
    return found.get(0);
  }

  @Test
  void everyFigureOfAnIncomeStatementWithRunningTotalsIsCovered() {
    TieReport report = Books.open().add(StatementKind.INCOME_STATEMENT, INCOME).check();

    assertEquals(
        List.of(), report.statuses().stream().filter(status -> status != TieStatus.TIES).toList());
    assertEquals(12, report.ties().size());
  }

  @Test
  void saysWhatATotalIsTheSumOf() {
    TieReport report = Books.open().add(StatementKind.INCOME_STATEMENT, INCOME).check();

    assertEquals(
        "Total net revenues USD 10,150,000 (year to 2021-12-31) equals the sum of 2 lines"
            + " (Product + Service).",
        report.ties().get(0).explanation());
    assertEquals(
        "Gross profit USD 5,749,000 (year to 2021-12-31) equals Total net revenues less Cost of"
            + " revenues.",
        report.ties().get(2).explanation());
  }

  @Test
  void aWrongDigitBreaksTheTotalInItsColumnOnly() {
    TieReport report =
        Books.open().add(StatementKind.INCOME_STATEMENT, INCOME.replace("1,207", "1,287")).check();

    assertEquals(List.of("FOOTING-1-10-0 -80000"), totals(report, TieStatus.BREAKS));
    assertEquals(
        "Total operating expenses USD 3,222,000 (year to 2021-12-31) falls short of the sum of 2"
            + " lines (Research and development + Selling and administrative) by USD 80,000.",
        only(report, TieStatus.BREAKS));
  }

  @Test
  void aTotalWithoutALabelFoots() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.OTHER,
                """
                Raw materials        1,204   1,311
                Work in process        877     790
                Finished goods       3,450   3,018
                -----
                5,531   5,119
                """)
            .check();

    assertEquals(
        "Unlabelled total USD 5,531,000 (year to 2021-12-31) equals the sum of 3 lines (Raw"
            + " materials + Work in process + Finished goods).",
        report.ties().get(0).explanation());
  }

  @Test
  void roundingIsNoBreak() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.OTHER,
                """
                Timber        1,204   1,311
                Paper           877     790
                Board         3,450   3,018
                Total         5,532   5,119
                """)
            .check();

    assertEquals(
        "Total USD 5,532,000 (year to 2021-12-31) agrees with the sum of 3 lines (Timber + Paper +"
            + " Board) within rounding, USD 1,000 apart.",
        only(report, TieStatus.TIES_WITHIN_ROUNDING));
  }

  @Test
  void aDashCountsAsZeroAndABlankAsNothing() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.OTHER,
                """
                Timber        1,204   1,311
                Paper             -     790
                Board         3,450       .
                Total         4,654   2,101
                """)
            .check();

    assertEquals(List.of(3, 2), report.ties().stream().map(tie -> tie.terms().size()).toList());
    assertTrue(report.ties().stream().allMatch(tie -> tie.status() == TieStatus.TIES));
  }

  @Test
  void aContraLineShownPositiveIsTakenAway() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.BALANCE_SHEET,
                """
                Property and equipment
                  Land                                1,204   1,311
                  Machinery                           8,771   7,902
                  Less: accumulated depreciation      3,450   3,018
                  -----
                  6,525   6,195
                """)
            .check();

    assertEquals(
        List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE.negate()),
        report.ties().get(0).terms().stream().map(TieTerm::weight).toList());
  }

  @Test
  void partsBelowTheirTotalAreItsParts() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.SEGMENT,
                """
                Sales                 14,417   12,906
                  Paper                6,204    5,311
                  Board                8,213    7,595
                Costs                  9,118    8,870
                Segment profit         5,299    4,036
                """)
            .check();

    assertEquals(List.of(), totals(report, TieStatus.BREAKS));
    assertEquals(
        List.of("FOOTING-1-1-0 0", "FOOTING-1-1-1 0", "FOOTING-1-5-0 0", "FOOTING-1-5-1 0"),
        totals(report, TieStatus.TIES));
  }

  @Test
  void aSumThatHoldsInOneOfTwoColumnsByChanceIsNotReported() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.OTHER,
                """
                Stores open           12     7
                Stores planned         3     9
                Countries             15    11
                """)
            .check();

    assertEquals(List.of(), report.ties());
  }

  @Test
  void whatIsLeftOverInABalanceSheetIsNotASum() {
    TieReport report =
        Books.open()
            .add(
                StatementKind.BALANCE_SHEET,
                """
                Total assets                        9,000   8,211
                Notes payable                       2,111   1,987
                Common stock                        4,000   4,000
                Retained earnings                   2,889   2,224
                Total liabilities and equity        9,000   8,211
                """)
            .check();

    assertTrue(
        report.ties().stream().noneMatch(tie -> tie.totalLine() == 4),
        () -> report.ties().toString());
  }
}
