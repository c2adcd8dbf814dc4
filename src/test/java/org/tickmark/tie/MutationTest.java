package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tickmark.statement.StatementKind;

/** One digit changed in a statement that ties has to break it, wherever it is. */
class MutationTest {
  private static final Pattern LONG_FIGURE = Pattern.compile("\\d\\d,\\d\\d\\d");
  private static final String BALANCE =
      """
      Assets
        Current assets
          Cash and cash equivalents       25,034   19,443
          Receivables                     38,450   37,850
          Inventories                     26,331   23,957
          Total current assets            89,815   81,250
        Property and equipment, net       25,931   26,696
        Goodwill                          62,579   58,366
        Total assets                     178,325  166,312
      Liabilities and stockholders' equity
        Current liabilities
          Accounts payable                16,172   15,174
          Accrued expenses                19,470   11,177
          Total current liabilities       35,642   26,351
        Long-term debt                    44,211   44,211
        Stockholders' equity
          Common stock                    47,227   46,191
          Retained earnings               51,245   49,559
          Total stockholders' equity      98,472   95,750
          Total liabilities and stockholders' equity   178,325  166,312
      """;

  private static List<Tie> breaks(String text) {
    return Books.open().add(StatementKind.BALANCE_SHEET, text).check().ties().stream()
        .filter(tie -> tie.status() == TieStatus.BREAKS)
        .toList();
  }

  @Test
  void theStatementItselfTies() {
    assertEquals(List.of(), breaks(BALANCE));
  }

  @Test
  void everyWrongDigitIsFound() {
    List<String> missed = new ArrayList<>();
    int mutations = 0;
    Matcher figure = LONG_FIGURE.matcher(BALANCE);
    while (figure.find()) {
      for (int at = figure.start(); at < figure.start() + 2; at++) {
        char digit = BALANCE.charAt(at) == '9' ? '8' : (char) (BALANCE.charAt(at) + 1);
        String mutated = BALANCE.substring(0, at) + digit + BALANCE.substring(at + 1);
        mutations++;
        if (breaks(mutated).isEmpty()) {
          missed.add(figure.group() + " at " + at);
        }
      }
    }

    assertTrue(mutations >= 60, () -> "too few to tell");
    assertEquals(List.of(), missed);
  }
}
