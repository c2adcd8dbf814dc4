package org.tickmark.lineitem;

import java.math.BigDecimal;
import java.util.List;
import org.tickmark.statement.Basis;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.Period;
import org.tickmark.statement.StatementKind;
import org.tickmark.table.Ruling;
import org.tickmark.table.SourceSpan;

/**
 * One figure of one table, normalized. Those with {@link ColumnRole#FACT} are the rows of the
 * dataset; the others are kept for the ties of change and per cent columns.
 *
 * @param statementIndex the statement's 1-based ordinal in the exhibit
 * @param statement which statement
 * @param basis by which rules the figure is stated
 * @param statementTitle as written
 * @param tableIndex the table's 1-based ordinal in the exhibit
 * @param line the row's 1-based ordinal in the table
 * @param column the figure column, 0-based
 * @param role what the column's figures are
 * @param section the headings above the line, outermost first
 * @param label as written, wrapped lines joined, note marks removed
 * @param depth nesting of the label
 * @param total whether the line is set as a total
 * @param above the ruling between the figures above and this line's
 * @param concept us-gaap name, or {@code tickmark:} for what us-gaap lacks; null when not known
 * @param conceptSource how the concept was found; null without one
 * @param columnHead the head as written
 * @param period the time it speaks of
 * @param unit ISO 4217 code, {@code shares}, {@code USD/shares}, {@code pure} or a counted thing;
 *     null when not known
 * @param scale what the displayed figure was multiplied by
 * @param decimals precision of the unscaled value, as in XBRL: -3 for thousands, 2 for cents
 * @param value unscaled, signed as displayed, a dash zero, a per cent as a fraction
 * @param xbrlValue signed as the concept's balance wants it; null without a concept
 * @param nil whether a dash was displayed
 * @param valueText as displayed
 * @param footnotes the note marks at label and figure
 * @param audited null where the exhibit does not say
 * @param restated whether its column says so
 * @param source where the figure stands
 */
public record LineItem(
    int statementIndex,
    StatementKind statement,
    Basis basis,
    String statementTitle,
    int tableIndex,
    int line,
    int column,
    ColumnRole role,
    List<String> section,
    String label,
    int depth,
    boolean total,
    Ruling above,
    String concept,
    ConceptSource conceptSource,
    String columnHead,
    Period period,
    String unit,
    long scale,
    int decimals,
    BigDecimal value,
    BigDecimal xbrlValue,
    boolean nil,
    String valueText,
    List<String> footnotes,
    Boolean audited,
    boolean restated,
    SourceSpan source) {
  public LineItem {
    section = List.copyOf(section);
    footnotes = List.copyOf(footnotes);
  }
}
