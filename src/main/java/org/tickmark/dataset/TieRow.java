package org.tickmark.dataset;

import java.time.LocalDate;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.tie.Tie;

/** A row of the dataset of ties. */
record TieRow(Exhibit exhibit, LocalDate reportPeriod, Tie tie) {}
