package org.tickmark.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.statement.StatementKind;
import org.tickmark.vocabulary.VocabularyFile;

/**
 * An expense or gain that two statements show under nearly the same label is the same amount in
 * both: amortization, stock compensation, impairments in the income statement, the cash flow
 * statement and the walk to a non-GAAP result.
 *
 * <p>That both speak of the same thing is believed when the labels agree closely, no other line of
 * either statement does, and the amounts agree in one period at least. Then a period in which they
 * differ breaks.
 *
 * <p>Source: ASC 230-10-45-28, which takes non-cash items back out of net income; Regulation G, 17
 * CFR 244.100(a)(2), for reconciliations.
 */
final class AmountAcross implements Rule {
  private static final double CLOSE = 0.75;
  private static final int MAGNITUDE = 3;
  private static final int FEWEST_DIGITS = 3;
  private static final Pattern WORDS = Pattern.compile(" ");
  private static final Set<String> EMPTY_WORDS =
      VocabularyFile.rows(AmountAcross.class, "empty-words.txt", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    List<Sheet> income = gaap(sheets, StatementKind.INCOME_STATEMENT);
    List<Sheet> flows = gaap(sheets, StatementKind.CASH_FLOW);
    List<Sheet> walks = sheets.stream().filter(s -> s.is(StatementKind.RECONCILIATION)).toList();
    Set<Amount> tested = new HashSet<>();
    pairs(flows, income, ledger, tested);
    pairs(walks, income, ledger, tested);
    pairs(walks, flows, ledger, tested);
  }

  private static List<Sheet> gaap(List<Sheet> sheets, StatementKind kind) {
    return sheets.stream().filter(sheet -> sheet.isGaap(kind)).toList();
  }

  private static void pairs(
      List<Sheet> stated, List<Sheet> others, Ledger ledger, Set<Amount> tested) {
    for (Sheet one : stated) {
      for (Sheet other : others) {
        for (SheetLine line : one.lines(Measure.ACROSS_LINE)) {
          SheetLine same = only(line, other.lines(Measure.ACROSS_LINE));
          boolean done = line.facts().values().stream().anyMatch(tested::contains);
          if (!done && same != null && line.equals(only(same, one.lines(Measure.ACROSS_LINE)))) {
            test(line, same, ledger, tested);
          }
        }
      }
    }
  }

  /** The one line that is labelled so, or null. */
  private static SheetLine only(SheetLine line, List<SheetLine> others) {
    List<SheetLine> close = others.stream().filter(o -> closeness(line, o) >= CLOSE).toList();
    return close.size() == 1 ? close.get(0) : null;
  }

  /** The share of words that two labels have in common. */
  private static double closeness(SheetLine one, SheetLine other) {
    Set<String> a = words(one.label());
    Set<String> b = words(other.label());
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    Set<String> either = new HashSet<>(a);
    either.addAll(b);
    return either.isEmpty() ? 0 : both.size() / (double) either.size();
  }

  private static Set<String> words(String label) {
    Set<String> words = new HashSet<>();
    for (String word : WORDS.split(label)) {
      if (!EMPTY_WORDS.contains(word) && !word.isEmpty()) {
        words.add(
            word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  private record Pair(Amount stated, Amount other) {
    List<Term> terms() {
      boolean turned = stated.value().signum() == -other.value().signum();
      return List.of(turned ? Term.minus(other) : Term.plus(other));
    }

    Verdict verdict() {
      return Verdict.ofSum(stated, terms());
    }

    boolean proves() {
      return verdict().holds() && shownDigits() >= FEWEST_DIGITS;
    }

    /** How many digits are displayed: small figures agree by chance. */
    private int shownDigits() {
      return stated
          .value()
          .abs()
          .movePointRight(stated.item().decimals())
          .toBigInteger()
          .toString()
          .length();
    }
  }

  private static void test(SheetLine stated, SheetLine other, Ledger ledger, Set<Amount> tested) {
    List<Pair> pairs = new ArrayList<>();
    for (Amount one : stated.facts().values()) {
      for (Amount two : other.facts().values()) {
        boolean same =
            one.item().period().end() != null
                && one.item().period().equals(two.item().period())
                && one.item().unit().equals(two.item().unit());
        boolean single = isSingle(one, stated) && isSingle(two, other);
        if (same && single && !one.item().nil() && !two.item().nil()) {
          pairs.add(new Pair(one, two));
        }
      }
    }
    if (pairs.stream().noneMatch(Pair::proves)) {
      return;
    }
    for (Pair pair : pairs) {
      if (pair.verdict().holds() || Magnitude.isAlike(pair.stated(), pair.other(), MAGNITUDE)) {
        enter(pair, ledger);
        tested.add(pair.stated());
      }
    }
  }

  /** Whether no other column is of that period, as those of segments are. */
  private static boolean isSingle(Amount amount, SheetLine line) {
    return line.facts().values().stream()
            .filter(other -> other.item().period().equals(amount.item().period()))
            .count()
        == 1;
  }

  private static void enter(Pair pair, Ledger ledger) {
    Verdict verdict = pair.verdict();
    Amount other = pair.other();
    String of =
        Wording.name(other)
            + " of the "
            + Wording.statement(other.item().statement())
            + ", "
            + Wording.money(other.value(), other.item().unit());
    String explanation =
        Wording.figure(pair.stated())
            + " of the "
            + Wording.statement(pair.stated().item().statement())
            + " "
            + Wording.compared(verdict, other.item().unit(), of)
            + (verdict.holds() ? "" : Misprint.hint(verdict, pair.terms()))
            + ".";
    ledger.enter(RuleName.AMOUNT_ACROSS, pair.stated(), pair.terms(), verdict, explanation);
  }
}
