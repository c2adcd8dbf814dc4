package org.tickmark.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.generate.Aspect.Part;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/** What columns and lines speak of, as the truth says it. */
final class TruthTest {
  private static final Span QUARTER = new Span(LocalDate.of(2003, 6, 30), 1, 5);

  @Test
  void theColumnTellsTheBasis() {
    Aspect other = Aspect.adjusted("Non-GAAP", Part.BOTH, "NON_GAAP");
    assertEquals(
        "RECONCILIATION|NON_GAAP||Revenue||USD|2003-06-30|1|5000|",
        fact("RECONCILIATION", QUARTER.as(other), line(Unit.MONEY, "5", null)));
  }

  @Test
  void theColumnTellsTheCurrency() {
    assertEquals(
        "INCOME_STATEMENT|GAAP||Revenue||CNY|2003-06-30|1|5000|",
        fact(
            "INCOME_STATEMENT",
            QUARTER.as(Aspect.money("RMB", "CNY")),
            line(Unit.MONEY, "5", null)));
  }

  @Test
  void theLineTellsTheTimeWhereColumnsAreMeasures() {
    Span day = new Span(LocalDate.of(2002, 12, 31), 0, 3);
    Span column = QUARTER.as(Aspect.measure(List.of("Common Stock", "Shares"), Unit.SHARES));
    assertEquals(
        "EQUITY|GAAP||Revenue||shares|2002-12-31|0|5000|",
        fact("EQUITY", column, line(Unit.MONEY, "5", day)));
  }

  @Test
  void perCentIsAFraction() {
    assertEquals(
        "OTHER|GAAP||Revenue||pure|2003-06-30|1|0.452|",
        fact("OTHER", QUARTER, line(Unit.PERCENT, "45.2", null)));
  }

  @Test
  void perShareIsRoundedAsShown() {
    assertEquals(
        "INCOME_STATEMENT|GAAP||Revenue||USD/shares|2003-06-30|1|0|1",
        fact("INCOME_STATEMENT", QUARTER, line(Unit.PER_SHARE, "0.0041", null)));
  }

  private static Line line(Unit unit, String value, Span time) {
    return new Line(
        "Revenue", 0, Kind.ITEM, unit, "GAAP", "", List.of(new BigDecimal(value)), time);
  }

  private static String fact(String statement, Span column, Line line) {
    Sheet sheet = new Sheet(statement, "", "", 1000, List.of(column), List.of(line));
    Issuer issuer = Issuer.draw(new Dice(1, 1));
    String truth = Truth.of(new Release(issuer, List.of(), List.of(sheet), List.of()));
    return truth.lines().skip(2).findFirst().orElseThrow().replace('\t', '|');
  }
}
