package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three Months Ended|1",
        "For the Six Months Ended|2",
        "NINE MONTHS ENDED|3",
        "Twelve months ended|4",
        "13 Weeks Ended|1",
        "Thirteen weeks ended|1",
        "14 weeks ended|1",
        "Twenty-Six Weeks Ended|2",
        "39 weeks ended|3",
        "Fifty-three weeks ended|4",
        "Quarter Ended|1",
        "Quarters ended|1",
        "Year Ended|4",
        "Fiscal Year Ended|4",
        "Q1 FY24|1",
        "2019 3rd Qtr|1",
        "2020 Qtr 1|1",
        "2019 9 mos|3",
        "four quarters ended|4",
        "1H21|2",
        "FY 2021|4",
        "Q3 YTD 2021|3",
        "1Q03|1",
        "Fourth Quarter|1",
        "12 weeks ended|1",
        "16 Weeks Ended|1",
        "As of|0",
        "17 Weeks Ended|1",
        "Nine weeks ended|1",
        "53 weeks ended|4",
        "Five-month transition period ended|2",
        "Two months ended|1",
        "9M15|3",
        "6M 2016|2",
        "April - June|1",
        "March Quarter|1",
        "FYE 6/30/04|4"
      })
  void readsLengths(String head, int quarters) {
    assertEquals(quarters, PeriodText.read(head).quarters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sep '08|2008-09-30",
        "Dec-07|2007-12-31",
        "30.09.2015|2015-09-30",
        "30/09/2015|2015-09-30",
        "Three months ended March 31, 2003|2003-03-31",
        "SEPTEMBER 30, 1993|1993-09-30",
        "Sept. 27, 2003|2003-09-27",
        "Jun 30, 2005|2005-06-30",
        "3/31/04|2004-03-31",
        "12/31/1999|1999-12-31",
        "31 March 2003|2003-03-31",
        "30-Sep-03|2003-09-30",
        "2003-09-30|2003-09-30",
        "December 2019|2019-12-31",
        "May 3, 1997|1997-05-03",
        "February 29, 2020|2020-02-29"
      })
  void readsDates(String head, LocalDate date) {
    assertEquals(List.of(date), PeriodText.read(head).dates());
  }

  @Test
  void keepsADayAndAYearThatStandApart() {
    PeriodText text = PeriodText.read("2003 Three Months Ended March 31,");

    assertEquals(List.of(MonthDay.of(3, 31)), text.monthDays());
    assertEquals(List.of(2003), text.years());
  }

  @Test
  void readsTheOrdinalAndTheYearOfAQuarterName() {
    PeriodText text = PeriodText.read("Q3 FY'24");

    assertEquals(3, text.ordinal());
    assertEquals(List.of(2024), text.years());
  }

  @Test
  void readsTwoDigitYearsOfQuarterNames() {
    assertEquals(List.of(2003), PeriodText.read("1Q03").years());
    assertEquals(List.of(1998), PeriodText.read("4Q98").years());
  }

  @Test
  void doesNotTakeADateThatIsNotInTheCalendar() {
    assertTrue(PeriodText.read("February 30, 2003").dates().isEmpty());
  }

  @Test
  void isSilentAboutOtherWords() {
    assertTrue(PeriodText.read("Adjustments").silent());
    assertTrue(PeriodText.read("Common Stock").silent());
  }

  @Test
  void leavesTheLengthOfAYearToDateOpen() {
    PeriodText text = PeriodText.read("Year-to-date June 30, 2004");

    assertTrue(text.yearToDate());
    assertEquals(null, text.quarters());
  }

  @Test
  void aLengthThatIsNoNumberOfQuartersIsNone() {
    PeriodText month = PeriodText.read("Month Ended June 30, 2015");
    PeriodText weeks = PeriodText.read("Four Weeks Ended");

    assertEquals(null, month.quarters());
    assertEquals(1, month.months());
    assertEquals(null, weeks.quarters());
    assertTrue(weeks.lasts());
  }

  @Test
  void aYearComparedWithIsNoLength() {
    assertTrue(PeriodText.read("Prior Year").silent());
    assertTrue(PeriodText.read("Year ago").silent());
  }
}
