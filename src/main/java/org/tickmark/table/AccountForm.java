package org.tickmark.table;

import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/**
 * Finds where two tables stand side by side in one: the account form of a balance sheet, assets
 * left and liabilities right, each with labels of its own.
 */
final class AccountForm {
  private static final int FEWEST_LABELS = 3;
  private static final int LETTERS = 3;

  private AccountForm() {}

  /**
   * The physical column in which the right table's labels start, or -1 for a single table.
   *
   * @param columns the columns of the whole
   * @param rows the tokens of each row
   */
  static int parting(List<Column> columns, List<List<Token>> rows) {
    if (columns.size() < 3) {
      return -1;
    }
    int[] figures = new int[columns.size()];
    int[] labels = new int[columns.size()];
    count(new ColumnIndex(columns), rows, figures, labels);
    for (int i = 1; i + 1 < columns.size(); i++) {
      boolean named = labels[i] >= FEWEST_LABELS && labels[i] > figures[i];
      boolean between = figures[0] > labels[0] && figures[i + 1] > labels[i + 1];
      if (named && between && labels[i] * 2 > figures[i + 1]) {
        return columns.get(i).first();
      }
    }
    return -1;
  }

  private static void count(
      ColumnIndex index, List<List<Token>> rows, int[] figures, int[] labels) {
    for (List<Token> row : rows) {
      boolean body = row.stream().anyMatch(Token::isFigure);
      for (Token token : row) {
        int column = body ? index.only(token) : -1;
        if (column >= 0) {
          figures[column] += token.isFigure() ? 1 : 0;
          labels[column] += token.isFigure() || !isWord(token.text()) ? 0 : 1;
        }
      }
    }
  }

  private static boolean isWord(String text) {
    return text.chars().filter(Character::isLetter).count() > LETTERS;
  }
}
