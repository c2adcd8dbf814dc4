package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods set in other ways than by a length and the day that it ends with. */
class PeriodWritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan - Mar '15|2015-01-01|2015-03-31",
        "Jul '14 - Mar '15|2014-07-01|2015-03-31",
        "October through February 2004|2003-10-01|2004-02-29",
        "May 12 through December 31, 2006|2006-05-12|2006-12-31",
        "November 3 to January 31, 2009|2008-11-03|2009-01-31",
        "June 3 (inception) to December 31, 1996|1996-06-03|1996-12-31"
      })
  void spansAreTwoDates(String text, LocalDate from, LocalDate to) {
    assertEquals(List.of(from, to), PeriodText.read(text).dates());
  }

  @Test
  void spansWithoutAYearAreALengthAndADay() {
    PeriodText span = PeriodText.read("January 1 to June 30,");

    assertEquals(2, span.quarters());
    assertEquals(List.of(MonthDay.of(6, 30)), span.monthDays());
  }

  @Test
  void aQuarterCalledByItsMonthEndsWithIt() {
    PeriodText quarter = PeriodText.read("Sept. Qtr. 2003");

    assertEquals(List.of(MonthDay.of(9, 30)), quarter.monthDays());
    assertEquals(List.of(2003), quarter.years());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "june - sept. 30, 2003",
        "dec-31",
        "09/30/2015",
        "45.13.2015",
        "march 15, 2004",
        "a market to decide",
        "march - decreased"
      })
  void whatIsNoneOfThemStays(String text) {
    assertEquals(text, PeriodWriting.plain(text));
  }
}
