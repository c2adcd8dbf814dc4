package org.tickmark.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tickmark.table.FigureColumns.Column;

/**
 * Where the columns of a table lie, and which of its rows are heads: worked out over all rows at
 * once.
 */
final class GridLayout {
  private static final Pattern REFERENCE = Pattern.compile("\\(\\d{1,2}\\)");

  private final List<List<Token>> rows;
  private final boolean[] heads;
  private List<Column> columns = List.of();
  private int lastLabelStart = -1;
  private int stubEnd = -1;

  private GridLayout(List<List<Token>> rows) {
    this.rows = rows;
    this.heads = new boolean[rows.size()];
  }

  /** Works out the layout of rows. */
  static GridLayout of(List<List<Token>> rows) {
    GridLayout layout = new GridLayout(rows);
    layout.findHeads();
    layout.findColumns();
    layout.findLabels();
    layout.addTextColumns();
    layout.addHeadedColumns();
    return layout;
  }

  /** The columns from left to right. */
  List<Column> columns() {
    return columns;
  }

  /** Whether a row's figures are years or references that name columns. */
  boolean isHead(int row) {
    return heads[row];
  }

  /** Whether a token belongs to the left part of its row. */
  boolean isLabel(Token token) {
    if (columns.isEmpty()) {
      return true;
    }
    if (token.isFigure()) {
      return token.last() <= stubEnd;
    }
    return token.first() <= lastLabelStart
        || (token.outerLast() < columns.get(0).outerFirst() && token.first() <= stubEnd);
  }

  /** Whether a token stands where labels do, left of all columns. */
  boolean isLabelPlace(Token token) {
    return token.first() <= lastLabelStart && token.last() < columns.get(0).first();
  }

  private void findHeads() {
    boolean top = true;
    for (int i = 0; i < rows.size(); i++) {
      List<Token> figures = figures(rows.get(i));
      if (!figures.isEmpty()) {
        heads[i] = yearsName(rows.get(i), figures, top) || references(rows.get(i), figures, top);
        top &= heads[i];
      }
    }
  }

  private static List<Token> figures(List<Token> row) {
    return row.stream().filter(Token::isFigure).toList();
  }

  private static boolean yearsName(List<Token> row, List<Token> figures, boolean top) {
    if (!figures.stream().allMatch(Token::isYear)) {
      return false;
    }
    if (figures.size() > 2 && consecutive(figures)) {
      return true;
    }
    Token first = row.get(0);
    boolean alone = row.size() == 1;
    return first.isFigure() ? !alone || top : top || HeadWords.only(first.text());
  }

  private static boolean consecutive(List<Token> years) {
    int step = years.get(1).figure().value().subtract(years.get(0).figure().value()).intValue();
    boolean even = Math.abs(step) == 1;
    for (int i = 1; i < years.size() && even; i++) {
      Figure year = years.get(i).figure();
      even = year.value().subtract(years.get(i - 1).figure().value()).intValue() == step;
    }
    return even;
  }

  private static boolean references(List<Token> row, List<Token> figures, boolean top) {
    return top
        && figures.stream().allMatch(f -> REFERENCE.matcher(f.text()).matches())
        && row.stream().allMatch(t -> t.isFigure() || HeadWords.only(t.text()));
  }

  private void findColumns() {
    List<List<Token>> figures = bodyFigures(-1);
    List<Column> found = FigureColumns.of(figures);
    int peeled = 0;
    while (peeled < found.size() && isStub(found.get(peeled), peeled + 1 < found.size())) {
      peeled++;
    }
    if (peeled > 0) {
      stubEnd = found.get(peeled - 1).last();
      found = FigureColumns.of(bodyFigures(stubEnd));
    }
    columns = StrayColumns.joined(found, rows);
    if (!columns.isEmpty()) {
      stubEnd = Math.max(stubEnd, columns.get(0).first() - 1);
    }
  }

  private List<List<Token>> bodyFigures(int after) {
    List<List<Token>> figures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!heads[i]) {
        figures.add(rows.get(i).stream().filter(t -> t.isFigure() && t.last() > after).toList());
      }
    }
    return figures;
  }

  /**
   * Whether a column of figures at the left numbers or names the lines: text follows its figures,
   * or labels stand in it, or it holds nothing but years.
   */
  private boolean isStub(Column column, boolean more) {
    int figures = 0;
    int followed = 0;
    int labels = 0;
    int leading = 0;
    int years = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Token> row = rows.get(i);
      if (heads[i] || row.isEmpty()) {
        continue;
      }
      int at = at(row, column);
      if (at >= 0) {
        figures++;
        followed += at + 1 < row.size() && !row.get(at + 1).isFigure() ? 1 : 0;
        leading += at == 0 ? 1 : 0;
        years += row.get(at).isYear() ? 1 : 0;
      } else if (!row.get(0).isFigure()
          && row.size() > 1
          && row.get(0).first() >= column.first()
          && row.get(0).overlaps(column.first(), column.last())) {
        labels++;
      }
    }
    boolean named = more && leading == figures && years == figures;
    boolean numbered = leading * 2 > figures && followed * 2 > figures;
    return numbered || (leading > 0 && labels > 1 && labels >= figures) || named;
  }

  private static int at(List<Token> row, Column column) {
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).isFigure() && row.get(i).overlaps(column.first(), column.last())) {
        return i;
      }
    }
    return -1;
  }

  /** Labels start where the first texts of rows with figures do, before all columns. */
  private void findLabels() {
    if (columns.isEmpty()) {
      return;
    }
    Map<Integer, Integer> starts = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Token> row = rows.get(i);
      if (!heads[i] && row.stream().anyMatch(t -> t.isFigure() && t.last() > stubEnd)) {
        for (int j = 0; j < row.size(); j++) {
          Token token = row.get(j);
          if (token.isFigure() && token.last() > stubEnd) {
            break;
          }
          if (j == 0 || token.outerLast() < columns.get(0).first()) {
            starts.merge(token.first(), 1, Integer::sum);
            all++;
          }
        }
      }
    }
    int enough = all < 12 ? 1 : 2;
    starts.forEach(
        (start, count) -> {
          if (count >= enough && start < columns.get(0).first()) {
            lastLabelStart = Math.max(lastLabelStart, start);
          }
        });
  }

  /** Texts that stand beside figures in no column of theirs make columns of their own. */
  private void addTextColumns() {
    if (columns.isEmpty()) {
      return;
    }
    ColumnIndex index = new ColumnIndex(columns);
    List<List<Token>> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Token> row = rows.get(i);
      if (!heads[i] && row.stream().anyMatch(t -> t.isFigure() && !isLabel(t))) {
        texts.add(
            row.stream().filter(t -> !t.isFigure() && !isLabel(t) && index.isFree(t)).toList());
      }
    }
    List<Column> found = FigureColumns.of(texts);
    if (!found.isEmpty()) {
      int[] count = new int[found.size()];
      ColumnIndex among = new ColumnIndex(found);
      texts.forEach(row -> row.forEach(token -> count[among.best(token)]++));
      List<Column> repeated = new ArrayList<>();
      for (int i = 0; i < count.length; i++) {
        if (count[i] > 1) {
          repeated.add(found.get(i));
        }
      }
      add(repeated);
    }
  }

  private void add(List<Column> more) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(more);
    all.sort(Comparator.comparingInt(Column::first));
    columns = all;
  }

  /**
   * A head between two others that stands over no figure names a column that is blank throughout;
   * without the column it would seem to name a neighbour.
   */
  private void addHeadedColumns() {
    if (columns.isEmpty()) {
      return;
    }
    ColumnIndex index = new ColumnIndex(columns);
    List<List<Token>> found = new ArrayList<>();
    for (int i = 0; i < rows.size() && (heads[i] || figures(rows.get(i)).isEmpty()); i++) {
      List<Token> row = rows.get(i);
      List<Token> blank = new ArrayList<>();
      for (int j = 1; j < row.size(); j++) {
        boolean beside = !isLabel(row.get(j - 1)) && !index.isFree(row.get(j - 1));
        boolean before = j + 1 == row.size() || !index.isFree(row.get(j + 1));
        if (beside && before && index.isFree(row.get(j))) {
          blank.add(row.get(j));
        }
      }
      found.add(blank);
    }
    add(FigureColumns.of(found));
  }
}
