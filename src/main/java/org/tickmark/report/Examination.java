package org.tickmark.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tickmark.dataset.DatasetRow;
import org.tickmark.report.ExhibitHealth.Complaint;
import org.tickmark.report.ExhibitHealth.Measure;

/**
 * Examines one input document by its rows: first the one of {@code exhibits}, then those of {@code
 * ties}, then those of {@code line_items}.
 */
public final class Examination {
  /** The columns that are needed of each dataset. */
  public static final Set<String> EXHIBIT_COLUMNS =
      Set.of("source_uri", "outcome", "format", "statements", "unplaced_figures", "warnings");

  public static final Set<String> TIE_COLUMNS =
      Set.of(
          "rule", "status", "total_table", "total_line", "period_end", "quarters", "explanation");
  public static final Set<String> LINE_ITEM_COLUMNS =
      Set.of(
          "statement",
          "basis",
          "table_index",
          "line",
          "label",
          "section",
          "concept",
          "period_end",
          "quarters",
          "unit",
          "is_total",
          "is_nil");

  private static final Set<String> PRIMARY =
      Set.of("BALANCE_SHEET", "INCOME_STATEMENT", "CASH_FLOW");

  private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
  private final Map<String, Share> mainTotals = new TreeMap<>();
  private final Map<String, Long> ties = new TreeMap<>();
  private final Map<String, Long> warnings = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private final LineAbove above = new LineAbove();
  private final Set<String> proved = new HashSet<>();
  private final Map<String, String> unproved = new LinkedHashMap<>();
  private String sourceUri = "";
  private String outcome = "";
  private String format;
  private int statements;
  private int items;
  private int unplaced;
  private boolean balanceSheet;
  private boolean cashBalance;
  private String firstBreak;
  private String deadLetter;

  /** Takes the row of the exhibit. */
  public void exhibit(DatasetRow row) {
    sourceUri = row.text("source_uri");
    outcome = row.text("outcome");
    format = row.text("format");
    statements = orZero(row.number("statements"));
    unplaced = orZero(row.number("unplaced_figures"));
    for (String warning : row.texts("warnings")) {
      warnings.merge(warning.replaceAll(":.*", ""), 1L, Long::sum);
      deadLetter = outcome.equals("DEAD_LETTER") ? warning : deadLetter;
    }
  }

  /** Takes a tie. */
  public void tie(DatasetRow row) {
    String status = row.text("status");
    ties.merge(status, 1L, Long::sum);
    if (status.equals("BREAKS")) {
      firstBreak = firstBreak == null ? row.text("explanation") : firstBreak;
      return;
    }
    rules.merge(row.text("rule"), 1, Integer::sum);
    proved.add(place(row, row.number("total_table"), row.number("total_line")));
  }

  /** Takes a line item; all ties have to be known by then. */
  public void lineItem(DatasetRow row) {
    items++;
    above.next(row);
    String statement = row.text("statement");
    boolean concept = row.text("concept") != null;
    count(Measure.WITH_PERIOD, row.day("period_end") != null && row.number("quarters") != null);
    count(Measure.WITH_UNIT, row.text("unit") != null);
    count(Measure.WITH_SECTION, row.text("section") != null);
    count(Measure.WITH_CONCEPT, concept);
    if (!PRIMARY.contains(statement) || !"GAAP".equals(row.text("basis"))) {
      return;
    }
    count(Measure.WITH_CONCEPT_PRIMARY, concept);
    balanceSheet |= statement.equals("BALANCE_SHEET");
    cashBalance |=
        statement.equals("CASH_FLOW") && Integer.valueOf(0).equals(row.number("quarters"));
    if (concept
        && row.flag("is_total")
        && MainTotals.contain(statement, row.text("concept"))
        && !(above.leavesNoParts() && MainTotals.isOfLines(statement, row.text("concept")))
        && !row.flag("is_nil")) {
      mainTotal(row, statement);
    }
  }

  /** What came of it. */
  ExhibitHealth health() {
    shares.put(Measure.PLACED, new Share(items, items + (long) unplaced));
    if (balanceSheet) {
      count(Measure.BALANCE_SHEETS_THAT_BALANCE, rules.containsKey("BALANCE_SHEET_IDENTITY"));
    }
    if (cashBalance) {
      count(Measure.CASH_ROLL_FORWARDS, rules.containsKey("CASH_ROLL_FORWARD"));
    }
    return new ExhibitHealth(
        sourceUri, outcome, format, statements, shares, mainTotals, ties, warnings, complaints());
  }

  private void mainTotal(DatasetRow row, String statement) {
    boolean well = proved.contains(place(row, row.number("table_index"), row.number("line")));
    mainTotals.merge(statement, Share.NONE.plus(well), Share::plus);
    if (!well) {
      unproved.putIfAbsent(row.text("label"), statement);
    }
  }

  private List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    if (deadLetter != null) {
      complaints.add(new Complaint(100, "not read: " + deadLetter));
    }
    if (balanceSheet && !rules.containsKey("BALANCE_SHEET_IDENTITY")) {
      complaints.add(new Complaint(40, "no balance sheet in it balances"));
    }
    if (cashBalance && !rules.containsKey("CASH_ROLL_FORWARD")) {
      complaints.add(new Complaint(30, "its cash does not roll forward"));
    }
    long breaks = ties.getOrDefault("BREAKS", 0L);
    if (breaks > 0) {
      String words = breaks == 1 ? "1 tie breaks" : breaks + " ties break";
      complaints.add(
          new Complaint(20 + (int) Math.min(breaks, 20), words + ", first: " + firstBreak));
    }
    if (!unproved.isEmpty()) {
      Share all = mainTotals.values().stream().reduce(Share.NONE, Share::plus);
      String first = unproved.keySet().iterator().next();
      complaints.add(
          new Complaint(
              (int) (20 * (all.of() - all.count()) / all.of()),
              "%d of %d main totals are not proved, first: %s"
                  .formatted(all.of() - all.count(), all.of(), first)));
    }
    lacking(Measure.WITH_PERIOD, "period", complaints);
    lacking(Measure.WITH_UNIT, "unit", complaints);
    if (unplaced > 0) {
      complaints.add(
          new Complaint(10 + Math.min(unplaced, 20), unplaced + " figures are unplaced"));
    }
    return complaints;
  }

  private void lacking(Measure measure, String what, List<Complaint> complaints) {
    Share share = shares.getOrDefault(measure, Share.NONE);
    long lack = share.of() - share.count();
    if (lack > 0) {
      complaints.add(
          new Complaint(
              (int) (20 * lack / share.of()),
              "%d of %d figures have no %s".formatted(lack, share.of(), what)));
    }
  }

  private void count(Measure measure, boolean well) {
    shares.merge(measure, Share.NONE.plus(well), Share::plus);
  }

  private static String place(DatasetRow row, Integer table, Integer line) {
    return table + "|" + line + "|" + row.day("period_end") + "|" + row.number("quarters");
  }

  private static int orZero(Integer number) {
    return number == null ? 0 : number;
  }
}
