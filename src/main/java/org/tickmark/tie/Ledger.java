package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tickmark.lineitem.LineItem;

/** Collects the ties of an exhibit and the worst status of each figure. */
final class Ledger {
  private final TieStatus[] statuses;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Integer> stated = new HashSet<>();

  private record Entry(
      RuleName rule, Amount stated, List<Term> terms, Verdict verdict, String explanation) {}

  Ledger(int items) {
    this.statuses = new TieStatus[items];
    Arrays.fill(statuses, TieStatus.UNTESTED);
  }

  /** Enters a test; its status counts for the stated figure and for each term. */
  void enter(RuleName rule, Amount amount, List<Term> terms, Verdict verdict, String explanation) {
    entries.add(new Entry(rule, amount, List.copyOf(terms), verdict, explanation));
    stated.add(amount.at());
    mark(amount, verdict.status());
    terms.forEach(term -> mark(term.amount(), verdict.status()));
  }

  private void mark(Amount amount, TieStatus status) {
    if (statuses[amount.at()].compareTo(status) < 0) {
      statuses[amount.at()] = status;
    }
  }

  /** Whether a figure has been tested as the stated side of a sum. */
  boolean hasTested(Amount amount) {
    return stated.contains(amount.at());
  }

  /** All ties, in the order of the figures that they test. */
  TieReport report() {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingInt((Entry entry) -> entry.stated().at()).thenComparing(Entry::rule));
    Map<String, Integer> used = new HashMap<>();
    List<Tie> ties = sorted.stream().map(entry -> tie(entry, used)).toList();
    return new TieReport(ties, List.of(statuses));
  }

  private static Tie tie(Entry entry, Map<String, Integer> used) {
    LineItem item = entry.stated().item();
    Verdict verdict = entry.verdict();
    String id =
        "%s-%d-%d-%d".formatted(entry.rule(), item.tableIndex(), item.line(), item.column());
    int times = used.merge(id, 1, Integer::sum);
    return new Tie(
        times == 1 ? id : id + "-" + times,
        entry.rule().name(),
        item.statement(),
        item.period().end(),
        item.period().quarters(),
        item.unit(),
        verdict.stated(),
        verdict.computed(),
        verdict.difference(),
        verdict.tolerance(),
        verdict.status(),
        item.tableIndex(),
        item.line(),
        entry.terms().stream().map(Ledger::term).toList(),
        entry.explanation());
  }

  private static TieTerm term(Term term) {
    LineItem item = term.amount().item();
    return new TieTerm(
        item.tableIndex(),
        item.line(),
        item.label(),
        BigDecimal.valueOf(term.weight()),
        term.amount().value());
  }
}
