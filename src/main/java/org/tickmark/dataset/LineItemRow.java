package org.tickmark.dataset;

import java.time.LocalDate;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.lineitem.LineItem;
import org.tickmark.tie.TieStatus;

/** A row of {@code line_items}. */
record LineItemRow(Exhibit exhibit, LocalDate reportPeriod, LineItem item, TieStatus status) {}
