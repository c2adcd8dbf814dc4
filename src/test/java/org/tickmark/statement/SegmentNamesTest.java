package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under the name of a segment is that segment's. */
class SegmentNamesTest {
  private static final String SEGMENTS =
      """
      SEGMENT HIGHLIGHTS
      (Dollars in millions)

                                      Quarter Ended June 30,
                                        2010        2009
                                      --------    --------
      Vehicle Finance                 $    300    $    250
      Warehouse Lending                     90          80
      Corporate and Other                  (40)        (30)
      Pre-tax income                  $    350    $    300


      The company will speak of these results with analysts on a call tomorrow, which may be heard by anyone.


      """;

  private static final String FINANCE =
      """
      VEHICLE FINANCE - CONDENSED FINANCIAL STATEMENTS
      (Dollars in millions)

                                      Quarter Ended June 30,
      Income Statement                  2010        2009
                                      --------    --------
      Interest income                 $    600    $    500
      Interest expense                     200         180
      Net interest income                  400         320
      Operating expenses                   100          70
      Pre-tax income                  $    300    $    250
      """;

  @Test
  void anIncomeStatementUnderASegmentsNameIsTheSegments() {
    List<Statement> all = Texts.read(SEGMENTS + FINANCE).statements();

    assertEquals(StatementKind.SEGMENT, all.get(0).kind());
    assertEquals(StatementKind.SEGMENT, all.get(1).kind());
  }

  @Test
  void anotherNameIsNoSegments() {
    List<Statement> all =
        Texts.read(SEGMENTS + FINANCE.replace("VEHICLE FINANCE - ", "")).statements();

    assertEquals(StatementKind.INCOME_STATEMENT, all.get(1).kind());
  }
}
