package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(in thousands)|1000",
        "(In millions, except per share amounts)|1000000",
        "(Dollars in thousands)|1000",
        "($ in millions)|1000000",
        "(000's omitted)|1000",
        "($000s)|1000",
        "(in thousands of U.S. dollars)|1000",
        "(Unaudited; in thousands, except per share data)|1000",
        "(Millions of dollars)|1000000",
        "(thousands)|1000",
        "Amounts in billions|1000000000",
        "(RMB in thousands)|1000",
        "€ millions, unless otherwise stated|1000000",
        "EUR million|1000000",
        "£'000|1000",
        "(€m)|1000000",
        "(Millions of yen)|1000000",
        "(expressed in thousands of U.S. dollars)|1000",
        "CPU Units K|1000",
        "(dollars and shares in thousands, except per share amounts)|1000",
        "(Shares and dollars in thousands, except per share data)|1000",
        "(In millions, except number of shares, which are reflected in thousands, and per share amounts)|1000000",
        "Condensed Consolidated Balance Sheets (in thousands)|1000"
      })
  void readsTheFactorOfAmounts(String remark, long factor) {
    assertEquals(factor, ScaleText.read(remark).money());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(in thousands, except share and per share data)|1",
        "(in thousands, except shares and per share amounts)|1",
        "(In millions, except number of shares, which are reflected in thousands, and per share amounts)|1000",
        "(dollars in millions, shares in thousands)|1000"
      })
  void readsTheFactorOfShareCounts(String remark, long factor) {
    assertEquals(factor, ScaleText.read(remark).shares());
  }

  @Test
  void saysNothingOfShareCountsWhereOnlyPerShareAmountsAreExcepted() {
    assertNull(ScaleText.read("(in thousands, except per share amounts)").shares());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(RMB in thousands)|CNY",
        "(in thousands of Canadian dollars)|CAD",
        "(US$ in millions)|USD",
        "(in millions of euros)|EUR",
        "€ millions|EUR",
        "(millions of yen)|JPY",
        "(Dollars in thousands)|USD"
      })
  void readsTheCurrency(String remark, String code) {
    assertEquals(code, ScaleText.read(remark).currency());
  }

  @Test
  void takesNoScaleFromProse() {
    assertNull(ScaleText.read("Net revenues were strong across the board").money());
  }

  @Test
  void completesANearRemarkByAWiderOne() {
    ScaleText near = ScaleText.read("(shares in thousands)");
    ScaleText wide = ScaleText.read("(dollars in millions)");

    assertEquals(new ScaleText(1_000_000L, 1_000L, "USD"), near.or(wide));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tax is made up as follows (in millions, except per cents):|in millions, except per cents",
        "The following table shows its parts, in thousands of dollars:|in thousands of dollars",
        "The table below is taken from them (see note 2).|",
        "Sales of $5 million were reported in May:|"
      })
  void findsTheRemarkThatClosesASentence(String sentence, String remark) {
    assertEquals(remark, ScaleText.closing(sentence));
  }
}
