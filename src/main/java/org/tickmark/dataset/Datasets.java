package org.tickmark.dataset;

import static org.tickmark.dataset.ColumnType.BOOL;
import static org.tickmark.dataset.ColumnType.DATE;
import static org.tickmark.dataset.ColumnType.DECIMAL;
import static org.tickmark.dataset.ColumnType.INT;
import static org.tickmark.dataset.ColumnType.LONG;
import static org.tickmark.dataset.ColumnType.STRING;
import static org.tickmark.dataset.ColumnType.STRINGS;
import static org.tickmark.dataset.ColumnType.TERMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tickmark.ParserVersion;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;

/** The datasets and their columns: the one source of files and documentation. */
public final class Datasets {
  static final Dataset<LineItemRow> LINE_ITEMS = lineItems();
  static final Dataset<TieRow> TIES = ties();
  static final Dataset<ExhibitRow> EXHIBITS = exhibits();
  static final Dataset<Rejection> DEAD_LETTERS = deadLetters();

  private Datasets() {}

  /** All of them, in the order of the documentation. */
  public static List<Dataset<?>> all() {
    return List.of(LINE_ITEMS, TIES, EXHIBITS, DEAD_LETTERS);
  }

  private static Dataset<LineItemRow> lineItems() {
    Columns<LineItemRow> c = new Columns<>();
    identity(c, LineItemRow::exhibit, LineItemRow::reportPeriod);
    c.add(
        "statement",
        STRING,
        "BALANCE_SHEET, INCOME_STATEMENT, CASH_FLOW, RECONCILIATION, EQUITY, SEGMENT or OTHER",
        r -> r.item().statement().name());
    c.add("basis", STRING, "GAAP, NON_GAAP or ADJUSTMENT", r -> r.item().basis().name());
    c.add("statement_title", STRING, "the title as written", r -> r.item().statementTitle());
    c.add(
        "table_index",
        INT,
        "the table's ordinal in the exhibit, from 1",
        r -> r.item().tableIndex());
    c.add("line", INT, "the row's ordinal in the table, from 1", r -> r.item().line());
    c.add(
        "section",
        STRING,
        "the headings above the line, joined by ' > '",
        r -> r.item().section().isEmpty() ? null : String.join(" > ", r.item().section()));
    c.add(
        "label",
        STRING,
        "as written, wrapped lines joined, footnote marks removed",
        r -> r.item().label());
    c.add("depth", INT, "how many headings hold for the line", r -> r.item().depth());
    c.add("is_total", BOOL, "whether the line is set as a total", r -> r.item().total());
    c.add(
        "concept",
        STRING,
        "us-gaap name, or tickmark: for what us-gaap lacks; null when not known",
        r -> r.item().concept());
    c.add(
        "concept_source",
        STRING,
        "DICTIONARY, or CONTEXT where section or position decided",
        r -> r.item().conceptSource() == null ? null : r.item().conceptSource().name());
    c.add("column_head", STRING, "the head as written", r -> r.item().columnHead());
    c.add(
        "period_start",
        DATE,
        "first day of a duration; null for an instant or when not known",
        r -> r.item().period().start());
    c.add(
        "period_end",
        DATE,
        "last day of a duration, or the instant; null when not known",
        r -> r.item().period().end());
    c.add(
        "quarters",
        INT,
        "0 for an instant, 1 to 4 for a duration; null when not known",
        r -> r.item().period().quarters());
    c.add(
        "unit",
        STRING,
        "ISO 4217 code, shares, USD/shares, pure or a counted thing; null when not known",
        r -> r.item().unit());
    c.add(
        "scale",
        INT,
        "what the displayed figure was multiplied by",
        r -> (int) r.item().scale() == r.item().scale() ? (int) r.item().scale() : null);
    c.add("decimals", INT, "precision of the unscaled value, as in XBRL", r -> r.item().decimals());
    c.add(
        "value",
        DECIMAL,
        "unscaled, signed as displayed; a dash is 0",
        r -> Decimals.fit(r.item().value()));
    c.add(
        "xbrl_value",
        DECIMAL,
        "signed as the concept's balance wants it; null without a concept",
        r -> Decimals.fit(r.item().xbrlValue()));
    c.add("is_nil", BOOL, "whether a dash was displayed", r -> r.item().nil());
    c.add("value_text", STRING, "as displayed", r -> r.item().valueText());
    c.add(
        "footnotes", STRINGS, "the footnote marks at label and figure", r -> r.item().footnotes());
    c.add("is_audited", BOOL, "null where the exhibit does not say", r -> r.item().audited());
    c.add(
        "is_restated",
        BOOL,
        "whether the column says restated, recast or revised",
        r -> r.item().restated());
    c.add("source_line", INT, "line in the document, from 1", r -> r.item().source().line());
    c.add("source_column", INT, "column in that line, from 1", r -> r.item().source().column());
    c.add(
        "source_offset",
        INT,
        "character offset in the document's decoded text, from 0",
        r -> r.item().source().offset());
    c.add("source_length", INT, "in characters", r -> r.item().source().length());
    c.add(
        "tie_status",
        STRING,
        "TIES, TIES_WITHIN_ROUNDING, BREAKS or UNTESTED: the worst of the figure's ties",
        r -> r.status().name());
    c.add("parser_version", STRING, "of the parser that read it", r -> ParserVersion.CURRENT);
    return c.dataset("line_items", "a row: one figure of one table");
  }

  private static Dataset<TieRow> ties() {
    Columns<TieRow> c = new Columns<>();
    identity(c, TieRow::exhibit, TieRow::reportPeriod);
    c.add("tie_id", STRING, "unique in the exhibit, the same in each run", r -> r.tie().id());
    c.add("rule", STRING, "the rule's stable name", r -> r.tie().rule());
    c.add(
        "statement", STRING, "the statement of the stated figure", r -> r.tie().statement().name());
    c.add("period_end", DATE, "of the stated figure", r -> r.tie().periodEnd());
    c.add("quarters", INT, "of the stated figure", r -> r.tie().quarters());
    c.add("unit", STRING, "of the stated figure", r -> r.tie().unit());
    c.add("stated", DECIMAL, "the stated figure, unscaled", r -> Decimals.fit(r.tie().stated()));
    c.add("computed", DECIMAL, "what the terms give", r -> Decimals.fit(r.tie().computed()));
    c.add("difference", DECIMAL, "stated less computed", r -> Decimals.fit(r.tie().difference()));
    c.add(
        "tolerance",
        DECIMAL,
        "the greatest difference that the displayed digits allow",
        r -> Decimals.fit(r.tie().tolerance()));
    c.add("status", STRING, "TIES, TIES_WITHIN_ROUNDING or BREAKS", r -> r.tie().status().name());
    c.add("total_table", INT, "the stated figure's table", r -> r.tie().totalTable());
    c.add("total_line", INT, "the stated figure's row in that table", r -> r.tie().totalLine());
    c.add("terms", TERMS, "the computed side", r -> r.tie().terms());
    c.add("explanation", STRING, "in words", r -> r.tie().explanation());
    c.add("parser_version", STRING, "of the parser that read it", r -> ParserVersion.CURRENT);
    return c.dataset("ties", "a row: one test of one stated figure");
  }

  private static Dataset<ExhibitRow> exhibits() {
    Columns<ExhibitRow> c = new Columns<>();
    identity(c, ExhibitRow::exhibit, ExhibitRow::reportPeriod);
    c.add(
        "outcome",
        STRING,
        "PARSED, NO_STATEMENTS, DUPLICATE or DEAD_LETTER",
        r -> r.outcome().name());
    c.add(
        "duplicate_of",
        STRING,
        "the exhibit_id that carries the rows of the same bytes",
        ExhibitRow::duplicateOf);
    c.add(
        "format",
        STRING,
        "FIXED_WIDTH or HTML; null where nothing was read",
        r -> r.exhibit().format() == null ? null : r.exhibit().format().name());
    c.add(
        "bytes",
        LONG,
        "the document's size; null where it could not be read at all",
        r -> size(r.exhibit().bytes()));
    c.add("currency", STRING, "of most figures", ExhibitRow::currency);
    c.add("scale", LONG, "of most amounts", ExhibitRow::scale);
    c.add("tables", INT, "tables in the document", ExhibitRow::tables);
    c.add("statements", INT, "statements among them, OTHER not counted", ExhibitRow::statements);
    c.add("line_items", INT, "rows in line_items", ExhibitRow::lineItems);
    c.add(
        "unplaced_figures",
        INT,
        "numeric tokens of tables that landed nowhere",
        ExhibitRow::unplaced);
    c.add("ties", INT, "ties that hold to the digit", ExhibitRow::ties);
    c.add(
        "ties_within_rounding",
        INT,
        "ties that hold within rounding",
        ExhibitRow::tiesWithinRounding);
    c.add("breaks", INT, "ties that do not hold", ExhibitRow::breaks);
    c.add(
        "warnings",
        STRINGS,
        "what was not certain, each starting with a stable code",
        ExhibitRow::warnings);
    c.add("parser_version", STRING, "of the parser that read it", r -> ParserVersion.CURRENT);
    return c.dataset("exhibits", "a row: one input document");
  }

  private static Dataset<Rejection> deadLetters() {
    Columns<Rejection> c = new Columns<>();
    c.add("source_uri", STRING, "the input", Rejection::sourceUri);
    c.add("bytes", LONG, "its size; null where it could not be read at all", r -> size(r.bytes()));
    c.add("exhibit_sha256", STRING, "of its bytes", Rejection::sha256);
    c.add("stage", STRING, "READ, CUT, PARSE or WRITE", Rejection::stage);
    c.add("reason", STRING, "a stable code", Rejection::reason);
    c.add("message", STRING, "one line for a person", Rejection::message);
    c.add("parser_version", STRING, "of the parser that read it", r -> ParserVersion.CURRENT);
    return c.dataset("dead_letters", "a row: one input that could not be read");
  }

  /** A size that is not known is given as less than zero. */
  private static Long size(long bytes) {
    return bytes < 0 ? null : Long.valueOf(bytes);
  }

  /** The columns that tell which exhibit a row is of. */
  private static <R> void identity(
      Columns<R> c, Function<R, Exhibit> exhibit, Function<R, LocalDate> period) {
    c.add(
        "exhibit_id",
        STRING,
        "<accession number>-<sequence>, else 32 hex digits of the SHA-256",
        r -> exhibit.apply(r).id());
    c.add("exhibit_sha256", STRING, "of the document's bytes", r -> exhibit.apply(r).sha256());
    c.add(
        "source_uri",
        STRING,
        "where the document lies; #<file> inside a submission",
        r -> exhibit.apply(r).sourceUri());
    c.add(
        "accession_number",
        STRING,
        "from the submission's header",
        r -> exhibit.apply(r).filing().accessionNumber());
    c.add(
        "sequence",
        INT,
        "the document's number in its submission",
        r -> exhibit.apply(r).sequence());
    c.add("exhibit_type", STRING, "as EX-99.1", r -> exhibit.apply(r).exhibitType());
    c.add("form_type", STRING, "as 8-K", r -> exhibit.apply(r).filing().formType());
    c.add(
        "filed_date",
        DATE,
        "from the submission's header",
        r -> exhibit.apply(r).filing().filedDate());
    c.add("cik", STRING, "ten digits", r -> exhibit.apply(r).company().cik());
    c.add("ticker", STRING, "upper case", r -> exhibit.apply(r).company().ticker());
    c.add("company_name", STRING, "as written", r -> exhibit.apply(r).company().name());
    c.add("report_period", DATE, "the end of the period reported: the partition's", period);
  }

  /** Collects columns. */
  private static final class Columns<R> {
    private final List<Column<R>> columns = new ArrayList<>();

    void add(String name, ColumnType type, String meaning, Function<R, ?> value) {
      columns.add(new Column<>(name, type, meaning, value::apply));
    }

    Dataset<R> dataset(String name, String meaning) {
      return new Dataset<>(name, meaning, columns);
    }
  }
}
