package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static Interval around(String value, String half) {
    return Interval.around(new BigDecimal(value), new BigDecimal(half));
  }

  @Test
  void intervalsThatTouchMeet() {
    assertTrue(around("10", "0.5").meets(around("11", "0.5")));
    assertFalse(around("10", "0.5").meets(around("11.1", "0.5")));
  }

  @Test
  void aWeightOfMinusOneSwapsTheEnds() {
    assertEquals(
        new Interval(new BigDecimal("-10.5"), new BigDecimal("-9.5")),
        around("10", "0.5").times(BigDecimal.ONE.negate()));
  }

  @Test
  void quotientsHoldEveryCorner() {
    Interval quotient = around("100", "10").dividedBy(around("-2", "0"));

    assertEquals(0, quotient.low().compareTo(new BigDecimal("-55")));
    assertEquals(0, quotient.high().compareTo(new BigDecimal("-45")));
  }

  @Test
  void knowsWhetherItMayBeZero() {
    assertTrue(around("0", "0.5").containsZero());
    assertFalse(around("1", "0.5").containsZero());
  }
}
