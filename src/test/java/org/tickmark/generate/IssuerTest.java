package org.tickmark.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fiscal calendars of invented companies. */
class IssuerTest {
  @Test
  void quartersAreOfThirteenWeeksButForTheLongOne() {
    assertEquals(List.of(91L, 91L, 91L, 91L), days(weeks(/* longQuarter= */ 0)));
    assertEquals(List.of(91L, 91L, 91L, 98L), days(weeks(/* longQuarter= */ 3)));
  }

  /** The days of last year's quarters, the first starting behind the day of opening cash. */
  private static List<Long> days(Issuer issuer) {
    return IntStream.range(0, Issuer.QUARTERS)
        .mapToObj(i -> day(issuer, i) - day(issuer, i - 1))
        .toList();
  }

  private static long day(Issuer issuer, int index) {
    LocalDate end = issuer.quarterEnd(index);
    return end.toEpochDay();
  }

  private static Issuer weeks(int longQuarter) {
    return new Issuer(
        "Halvard", "HALV", "NYSE", "Boise", false, 12, true, longQuarter, false, false, 2010, 4);
  }
}
