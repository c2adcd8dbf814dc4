package org.tickmark.tie;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/**
 * What rules look for in statements. How a line of each measure is known, by concept or by label,
 * is in {@code measures.tsv}.
 */
enum Measure {
  TOTAL_ASSETS,
  TOTAL_LIABILITIES_AND_EQUITY,
  CASH,
  CASH_KIN,
  RESTRICTED_CASH,
  CASH_HELD_ELSEWHERE,
  OPERATING_CASH_FLOW,
  INVESTING_CASH_FLOW,
  FINANCING_CASH_FLOW,
  CURRENCY_EFFECT,
  CASH_CHANGE,
  CASH_AT_BEGINNING,
  CASH_AT_END,
  NET_INCOME,
  NET_INCOME_KIN,
  INCOME_TO_COMMON,
  CONTINUING_INCOME,
  DISCONTINUED_INCOME,
  PREFERRED_DIVIDENDS,
  BASIC,
  DILUTED,
  WEIGHTED_SHARES,
  EARNINGS_PER_SHARE,
  NET_RESULT,
  SPECIAL_PER_SHARE,
  ADJUSTED_PER_SHARE,
  SEVERAL_CLASSES,
  REVENUE,
  ACROSS_LINE,
  START,
  TOTAL,
  MEMO;

  private static final Map<Measure, List<Entry>> ENTRIES = load();

  /**
   * Whether a line is of this measure.
   *
   * @param line of a statement
   */
  boolean fits(SheetLine line) {
    return ENTRIES.getOrDefault(this, List.of()).stream().anyMatch(entry -> entry.fits(line));
  }

  /**
   * Whether words alone are of this measure.
   *
   * @param words as compared
   */
  boolean says(String words) {
    return ENTRIES.getOrDefault(this, List.of()).stream()
        .anyMatch(entry -> entry.words() != null && entry.words().matcher(words).find());
  }

  private record Entry(String unit, String by, String concept, Pattern words) {
    boolean fits(SheetLine line) {
      return unitFits(line)
          && switch (by) {
            case "concept" -> concept.equals(line.first().concept());
            case "label" -> words.matcher(line.label()).matches();
            case "path" -> words.matcher(line.path()).find();
            default -> throw new IllegalStateException("measures.tsv: " + by);
          };
    }

    private boolean unitFits(SheetLine line) {
      return switch (unit) {
        case "money" -> line.isMoney();
        case "shares" -> line.isShares();
        case "perShare" -> line.isPerShare();
        default -> true;
      };
    }
  }

  private static Map<Measure, List<Entry>> load() {
    Map<Measure, List<Entry>> entries = new EnumMap<>(Measure.class);
    for (VocabularyRow row : VocabularyFile.rows(Measure.class, "measures.tsv", 4)) {
      Measure measure = row.name(0, Measure.class);
      boolean concept = row.get(2).equals("concept");
      entries
          .computeIfAbsent(measure, m -> new ArrayList<>())
          .add(new Entry(row.get(1), row.get(2), row.get(3), concept ? null : row.pattern(3)));
    }
    return entries;
  }
}
