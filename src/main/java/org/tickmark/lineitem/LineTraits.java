package org.tickmark.lineitem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.StatementLine;
import org.tickmark.statement.Statements;

/**
 * What holds for a line beside its words and its part of the statement; the head of {@code
 * concepts.tsv} names the traits.
 */
final class LineTraits {
  /** From 2018 on revenue is reported by ASC 606, and cash flows of restricted cash with cash. */
  private static final LocalDate LAST_OLD_DAY = LocalDate.of(2017, 12, 31);

  private static final int NEAR = 5;

  private final Set<String> ofExhibit = new HashSet<>();

  LineTraits(Statements statements) {
    if (statements.reportPeriod() != null && !statements.reportPeriod().isAfter(LAST_OLD_DAY)) {
      ofExhibit.add("old");
    }
    boolean shared =
        statements.statements().stream()
            .filter(statement -> statement.kind() == StatementKind.INCOME_STATEMENT)
            .flatMap(statement -> statement.lines().stream())
            .anyMatch(LineTraits::isNoncontrollingInterest);
    if (shared) {
      ofExhibit.add("nci");
    }
  }

  /** The traits of each line of a statement. */
  List<Set<String>> of(Statement statement, List<String> zones) {
    List<StatementLine> lines = statement.lines();
    List<Set<String>> traits = new ArrayList<>();
    List<Boolean> interests = lines.stream().map(LineTraits::isNoncontrollingInterest).toList();
    String shares = lines.stream().anyMatch(LineTraits::speaksOfDilution) ? "diluted" : "single";
    for (int i = 0; i < lines.size(); i++) {
      Set<String> here = new HashSet<>(ofExhibit);
      if (statement.kind() == StatementKind.INCOME_STATEMENT) {
        here.add(shares);
      }
      boolean sheet = statement.kind() == StatementKind.BALANCE_SHEET;
      for (int other = 0; other < lines.size(); other++) {
        boolean near = sheet ? zones.get(other).equals("equity") : Math.abs(other - i) <= NEAR;
        if (other != i && near && interests.get(other)) {
          here.add(other < i ? "afterNci" : "beforeNci");
        }
      }
      traits.add(here);
    }
    return traits;
  }

  /** A line of the share of others in a subsidiary, in money. */
  private static boolean isNoncontrollingInterest(StatementLine line) {
    List<String> words = PlainWords.of(line.label());
    return words.contains("nci")
        && !words.contains("before")
        && !words.contains("equity")
        && !words.contains("liability")
        && line.figures().stream().anyMatch(LineTraits::isMoney);
  }

  private static boolean speaksOfDilution(StatementLine line) {
    return PlainWords.of(line.label()).contains("dilute")
        || line.section().stream().anyMatch(text -> PlainWords.of(text).contains("dilute"));
  }

  private static boolean isMoney(StatementFigure figure) {
    return figure.unit() != null && figure.unit().length() == 3;
  }
}
