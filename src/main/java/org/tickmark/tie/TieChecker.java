package org.tickmark.tie;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.tickmark.lineitem.LineItem;
import org.tickmark.vocabulary.VocabularyFile;

/** Door of the room: finds and tests the ties of an exhibit. */
public final class TieChecker {
  private static final List<Rule> RULES =
      List.of(
          new FootingRule(),
          new BalanceSheetIdentity(),
          new CashRule(),
          new CashAcross(),
          new NetIncomeAcross(),
          new EarningsPerShare(),
          new DilutedShares(),
          new ReconciliationAcross(),
          new AmountAcross(),
          new ComparisonColumns(),
          new PercentOfTotal());

  private TieChecker() {}

  /**
   * Reads the words of this room, so that a fault in a data file shows before any work.
   *
   * @throws org.tickmark.vocabulary.VocabularyException where one is missing or broken
   */
  public static void ready() {
    VocabularyFile.ready(MethodHandles.lookup(), Measure.class, Signs.class, AmountAcross.class);
  }

  /**
   * Tests every tie.
   *
   * @param items all line items of one exhibit, in reading order
   * @return the ties, and the worst status of each item
   */
  public static TieReport check(List<LineItem> items) {
    List<Sheet> sheets = SheetMaker.sheets(items);
    Ledger ledger = new Ledger(items.size());
    RULES.forEach(rule -> rule.apply(sheets, ledger));
    return ledger.report();
  }
}
