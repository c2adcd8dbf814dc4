package org.tickmark.dataset;

import java.time.LocalDate;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.tie.Tie;

/** A row of {@code ties}. */
record TieRow(Exhibit exhibit, LocalDate reportPeriod, Tie tie) {}
