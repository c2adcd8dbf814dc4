package org.tickmark.generate;

/** An income statement from income before taxes to what the owners of the company earned. */
final class BottomLines {
  private final Issuer issuer;
  private final Amounts pretax;
  private final Amounts tax;
  private final Amounts discontinued;
  private final Amounts minority;

  /**
   * Draws the accounts.
   *
   * @param pretax the quarters of income before taxes
   */
  BottomLines(Dice dice, Issuer issuer, Amounts pretax) {
    this.issuer = issuer;
    this.pretax = pretax;
    int count = pretax.count();
    double rate = dice.share(0.33);
    this.tax = Amounts.each(count, i -> pretax.at(i) > 0 ? Math.round(pretax.at(i) * rate) : 0);
    double size = Math.max(1, pretax.stream().map(Math::abs).average().orElse(0) / 8);
    this.discontinued =
        dice.chance(Shape.of("books.discontinued"))
            ? Amounts.moving(dice, count, dice.chance(0.6) ? -size : size, 0)
            : null;
    this.minority = issuer.minority() ? Amounts.around(dice, count, size / 2) : null;
  }

  /** What is earned by the company and by those who share in its subsidiaries. */
  Amounts profit() {
    Amounts after = pretax.less(tax);
    return discontinued == null ? after : after.plus(discontinued);
  }

  /** What its owners earned. */
  Amounts net() {
    return minority == null ? profit() : profit().less(minority);
  }

  /**
   * What the owners earned.
   *
   * @param net all of it
   * @param discontinued what of it came from operations given up; null where there are none
   */
  record Earned(Amounts net, Amounts discontinued) {
    /** What came from operations that go on. */
    Amounts continuing() {
      return discontinued == null ? net : net.less(discontinued);
    }
  }

  /** Writes the lines and returns what the owners earned. */
  Earned set(SheetBuilder out, Projection shown, Amounts before) {
    out.total(out.signed("is.pretax", before), before);
    String label = out.word("is.tax");
    Amounts taxes = shown.of(label, tax);
    out.item(label, taxes);
    Amounts income = before.less(taxes);
    boolean shared = minority != null && issuer.consolidatesEquity();
    if (minority != null && !shared) {
      income = minority(out, shown, "is.minority.old", income);
    }
    Amounts ended = null;
    if (discontinued != null) {
      out.total(out.signed("is.continuing", income), income);
      ended = shown.of(out.word("is.discontinued"), discontinued);
      out.item(out.signed("is.discontinued", ended), ended);
      income = income.plus(ended);
    }
    if (!shared) {
      out.last(out.signed("is.net", income), income);
      return new Earned(income, ended);
    }
    out.total(out.signed("is.net", income), income);
    income = minority(out, shown, "is.minority", income);
    out.last(out.signed("is.parent", income).formatted(issuer.shortName()), income);
    return new Earned(income, ended);
  }

  /** Others' share, which stands in parentheses where no word says that it is taken away. */
  private Amounts minority(SheetBuilder out, Projection shown, String key, Amounts income) {
    String label = out.word(key);
    Amounts theirs = shown.of(label, minority);
    boolean said = label.startsWith("Less") || label.startsWith("Net income");
    out.item(label, said ? theirs : theirs.negated());
    return income.less(theirs);
  }
}
