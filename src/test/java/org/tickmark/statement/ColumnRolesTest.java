package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;
import org.tickmark.table.SourceSpan;
import org.tickmark.table.Stub;

class ColumnRolesTest {
  private static final SourceSpan NOWHERE = new SourceSpan(1, 1, 0, 1);

  @Test
  void aDateBelowTheWordChangeIsTheOneComparedWith() {
    String sheet =
        """
                            CONSOLIDATED BALANCE SHEETS
                                  (in thousands)

                                                                    % change from
                                        June 30,     March 31,        March 31,
                                          2004          2004            2004
                                      ----------    ----------      ----------
        Cash                          $    1,200    $    1,000              20
        Receivables                        2,200         2,000              10
        Inventories                        1,500         2,000             (25)
                                      ----------    ----------
        Total assets                  $    4,900    $    5,000              (2)
                                      ==========    ==========
        Accounts payable              $      900    $    1,000             (10)
        Stockholders' equity               4,000         4,000              --
                                      ----------    ----------
        Total liabilities and
          stockholders' equity        $    4,900    $    5,000              (2)
                                      ==========    ==========
        """;
    StatementLine cash = Texts.line(Texts.read(sheet).statements().get(0), "Cash");

    assertEquals(
        List.of(ColumnRole.FACT, ColumnRole.FACT, ColumnRole.PERCENT_CHANGE),
        cash.figures().stream().map(StatementFigure::role).toList());
  }

  @Test
  void varianceInPerCentMayBeCalledByItsFirstLetter() {
    String income =
        """
                           STATEMENT OF EARNINGS
                               (in millions)

                                     Third Quarter Ended
                                        September 30
                                  -------------------------
                                     2000      1999      V%
                                  -------   -------   -----
        Total revenues            $ 7,993   $ 7,185      11
        Costs and expenses          6,000     5,500
        Income taxes                  500       400
        Net earnings              $ 1,493   $ 1,285      16
        """;
    StatementLine revenues = Texts.line(Texts.read(income).statements().get(0), "Total revenues");

    assertEquals(
        List.of(ColumnRole.FACT, ColumnRole.FACT, ColumnRole.PERCENT_CHANGE),
        revenues.figures().stream().map(StatementFigure::role).toList());
  }

  @Test
  void aHeadOverManyColumnsMakesChangesOfAllThatItComparesWith() {
    List<ColumnHead> heads =
        List.of(
            head("4Q04"),
            head("3Q04"),
            head("4Q03"),
            head("$", cell(3, 6, "4Q04 change from"), cell(3, 4, "3Q04")),
            head("%", cell(3, 6, "4Q04 change from"), cell(3, 4, "3Q04")),
            head("$", cell(3, 6, "4Q04 change from"), cell(5, 6, "4Q03")),
            head("%", cell(3, 6, "4Q04 change from"), cell(5, 6, "4Q03")));

    assertEquals(
        List.of("FACT", "FACT", "FACT", "CHANGE", "CHANGE", "CHANGE", "CHANGE"),
        names(ColumnRoles.of(StatementKind.OTHER, heads, List.of())));
  }

  @Test
  void aPeriodsChangeOverManyColumnsIsThatOfAllOfThem() {
    List<ColumnHead> heads =
        List.of(
            head("4Q04"),
            head("3Q04"),
            head("4Q03"),
            head("$", cell(3, 6, "4Q04 Change"), cell(3, 4, "3Q04")),
            head("%", cell(3, 6, "4Q04 Change"), cell(3, 4, "3Q04")),
            head("$", cell(3, 6, "4Q04 Change"), cell(5, 6, "4Q03")),
            head("%", cell(3, 6, "4Q04 Change"), cell(5, 6, "4Q03")));

    assertEquals(
        List.of("FACT", "FACT", "FACT", "CHANGE", "CHANGE", "CHANGE", "CHANGE"),
        names(ColumnRoles.of(StatementKind.OTHER, heads, List.of())));
  }

  @Test
  void figuresTellAChangeWhereTheHeadIsAMereSign() {
    List<ColumnHead> heads = List.of(head("2004"), head("2003"), head("$"), head(""));
    List<Row> rows =
        List.of(
            row("Loans", "1200", "1000", "200", "20.0"),
            row("Deposits", "900", "800", "100", "12.5"),
            row("Equity", "300", "400", "(100)", "(25.0)"),
            row("Borrowings", "52", "50", "2", "4.0"));

    assertEquals(
        List.of("FACT", "FACT", "CHANGE", "PERCENT_CHANGE"),
        names(ColumnRoles.of(StatementKind.OTHER, heads, rows)));
  }

  @Test
  void columnsThatAddUpByChanceOfTheirPeriodsStayFacts() {
    List<ColumnHead> heads = List.of(head("Nine months 2004"), head("2004 Q3"), head("Half 2004"));
    List<Row> rows =
        List.of(
            row("Sales", "900", "300", "600"),
            row("Costs", "600", "200", "400"),
            row("Taxes", "90", "30", "60"),
            row("Net income", "210", "70", "140"));

    assertEquals(
        List.of("FACT", "FACT", "FACT"),
        names(ColumnRoles.of(StatementKind.INCOME_STATEMENT, heads, rows)));
  }

  @Test
  void theColumnsOfAStatementOfEquityAreItsParts() {
    List<ColumnHead> heads = List.of(head("Common stock"), head("Translation difference"));

    assertEquals(
        List.of("FACT", "FACT"), names(ColumnRoles.of(StatementKind.EQUITY, heads, List.of())));
  }

  @Test
  void theImpactOfExchangeRatesIsAFactInAWalkOnly() {
    List<ColumnHead> heads = List.of(head("2004"), head("Foreign exchange impact"));

    assertEquals(
        List.of("FACT", "CHANGE"),
        names(ColumnRoles.of(StatementKind.INCOME_STATEMENT, heads, List.of())));
    assertEquals(
        List.of("FACT", "FACT"),
        names(ColumnRoles.of(StatementKind.RECONCILIATION, heads, List.of())));
  }

  private static ColumnHead head(String own, Cell... over) {
    List<Cell> cells = new ArrayList<>(List.of(over));
    cells.add(cell(0, 0, own));
    return new ColumnHead(cells.stream().filter(cell -> !cell.text().isEmpty()).toList(), 7);
  }

  private static Cell cell(int first, int last, String text) {
    return new Cell(first, last, text, null, List.of(), NOWHERE);
  }

  private static Row row(String label, String... figures) {
    List<Cell> cells = new ArrayList<>();
    for (String text : figures) {
      BigDecimal value = new BigDecimal(text.replaceAll("\\((.*)\\)", "-$1"));
      Figure figure = new Figure(value, false, null, false, text);
      cells.add(new Cell(cells.size(), cells.size(), text, figure, List.of(), NOWHERE));
    }
    Stub stub = new Stub(label, 0, false, false, List.of(), NOWHERE);
    return new Row(1, Row.Kind.BODY, stub, cells, Ruling.NONE);
  }

  private static List<String> names(List<ColumnRole> roles) {
    return roles.stream().map(String::valueOf).toList();
  }
}
