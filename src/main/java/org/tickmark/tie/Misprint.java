package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What a difference looks like to who has seen many: the usual ways in which figures go wrong. */
final class Misprint {
  private Misprint() {}

  /** A remark on the difference, or nothing. */
  static String hint(Verdict verdict, List<Term> terms) {
    BigDecimal apart = verdict.difference().abs();
    for (Term term : terms) {
      BigDecimal value = term.amount().value().abs();
      if (value.signum() == 0) {
        continue;
      }
      if (value.compareTo(apart) == 0) {
        return ", as much as " + Wording.name(term.amount()) + " itself";
      }
      if (value.multiply(BigDecimal.valueOf(2)).compareTo(apart) == 0) {
        return ", twice " + Wording.name(term.amount()) + ", whose sign may be wrong";
      }
    }
    if (isTransposition(verdict.stated(), verdict.computed())) {
      return "; two digits may be transposed";
    }
    if (isOneDigit(verdict.stated(), verdict.computed())) {
      return "; one digit may be wrong";
    }
    List<Term> swapped = terms.stream().filter(term -> isSwapped(term, verdict)).toList();
    return swapped.size() == 1
        ? "; two digits of " + Wording.name(swapped.get(0).amount()) + " may be transposed"
        : "";
  }

  /** Whether the sum would hold if two neighbouring digits of a term changed places. */
  private static boolean isSwapped(Term term, Verdict verdict) {
    BigDecimal value = term.amount().value();
    BigDecimal apart = verdict.difference();
    return isTransposition(value, term.weight() < 0 ? value.subtract(apart) : value.add(apart));
  }

  /** Whether two figures differ as by a slip of the pen: one digit, or two neighbours swapped. */
  static boolean isSlip(BigDecimal one, BigDecimal other) {
    return isOneDigit(one, other) || isTransposition(one, other);
  }

  private static boolean isOneDigit(BigDecimal one, BigDecimal other) {
    return places(one, other).length == 1;
  }

  private static boolean isTransposition(BigDecimal one, BigDecimal other) {
    int[] places = places(one, other);
    String a = digits(one);
    String b = digits(other);
    return places.length == 2
        && places[1] == places[0] + 1
        && a.charAt(places[0]) == b.charAt(places[1])
        && a.charAt(places[1]) == b.charAt(places[0]);
  }

  /** Where the digits differ; none where the figures are not of one length. */
  private static int[] places(BigDecimal one, BigDecimal other) {
    String a = digits(one);
    String b = digits(other);
    if (a.length() != b.length() || one.signum() != other.signum()) {
      return new int[0];
    }
    return IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).toArray();
  }

  private static String digits(BigDecimal value) {
    return value.abs().setScale(Math.max(value.scale(), 2)).unscaledValue().toString();
  }
}
