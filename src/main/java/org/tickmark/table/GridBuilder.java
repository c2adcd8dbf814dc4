package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.ScannedLine.Chunk;
import org.tickmark.table.ScannedLine.Shape;

/** Reads the lines of one table into rows of its grid. */
final class GridBuilder {
  private final List<ScannedLine> lines;
  private final boolean[] furniture;
  private final TableDraft draft;
  private final List<GridRow> rows = new ArrayList<>();
  private final List<SourceSpan> unplaced = new ArrayList<>();
  private List<TextColumn> columns;
  private List<TextColumn> headed;
  private int left;
  private int right;
  private boolean parted;

  private GridBuilder(List<ScannedLine> lines, boolean[] furniture, TableDraft draft) {
    this.lines = lines;
    this.furniture = furniture;
    this.draft = draft;
  }

  /** The table of a draft. */
  static Table build(List<ScannedLine> lines, boolean[] furniture, TableDraft draft, int index) {
    return new GridBuilder(lines, furniture, draft).table(index);
  }

  private Table table(int index) {
    measure();
    int zone = headEnd(draft.top());
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      if (draft.heads().contains(i)) {
        zone = headEnd(i);
      }
      read(i, i <= zone);
    }
    List<GridRow> joined = LabelJoiner.join(rows, labelWidth(), left);
    return new Table(index, columns.size(), RowFinisher.finish(joined), unplaced);
  }

  private void measure() {
    List<List<LineToken>> figures = new ArrayList<>();
    List<ScannedLine> body = new ArrayList<>();
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      if (!furniture[i] && lines.get(i).shape() == Shape.FIGURES) {
        figures.add(lines.get(i).columnar());
        body.add(lines.get(i));
      }
    }
    figures = LabelFigures.without(figures, body);
    columns = TextColumns.among(ColumnClusters.of(figures), body);
    headed = HeadColumns.of(columns, figures, rulings());
    left = Integer.MAX_VALUE;
    for (List<LineToken> row : figures) {
      if (row.get(0).isFigure()) {
        left = Math.min(left, row.get(0).start());
      }
      right = Math.max(right, row.get(row.size() - 1).end());
    }
  }

  private List<List<Chunk>> rulings() {
    List<List<Chunk>> rulings = new ArrayList<>();
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      rulings.add(lines.get(i).rules());
    }
    return rulings;
  }

  /** The last line that names columns before the next figures. */
  private int headEnd(int from) {
    int end = -1;
    for (int i = from; i <= draft.bottom() && lines.get(i).shape() != Shape.FIGURES; i++) {
      ScannedLine line = lines.get(i);
      boolean text = line.shape() == Shape.TEXT || line.shape() == Shape.YEARS;
      if (text && !furniture[i] && LineRole.of(line, left, right) == LineRole.HEAD) {
        end = i;
      }
    }
    return end;
  }

  private void read(int i, boolean inHeads) {
    ScannedLine line = lines.get(i);
    if (furniture[i]) {
      return;
    }
    switch (line.shape()) {
      case BLANK -> parted = true;
      case RULING -> rule(line);
      case FIGURES -> figures(line);
      case YEARS, TEXT -> {
        if (inHeads) {
          head(line, i);
        } else if (line.shape() == Shape.YEARS
            && line.columnar().stream().anyMatch(y -> y.edge() > left)) {
          figures(line);
        } else {
          text(line);
        }
      }
    }
  }

  private void rule(ScannedLine line) {
    if (rows.isEmpty()) {
      return;
    }
    GridRow above = rows.get(rows.size() - 1);
    boolean figures = line.rules().stream().anyMatch(r -> r.end() > left);
    if (figures) {
      ruled().rule(line.ruling());
      parted |= above.kind() != Row.Kind.TEXT;
    } else {
      above.underline();
    }
  }

  /** The row whose figures a ruling stands under: text between them does not count. */
  private GridRow ruled() {
    int i = rows.size() - 1;
    while (i > 0 && rows.get(i).kind() == Row.Kind.TEXT) {
      i--;
    }
    return rows.get(i);
  }

  private void figures(ScannedLine line) {
    BodyLine body = new BodyLine(line, columns, left);
    unplaced.addAll(body.unplaced());
    if (body.cells().isEmpty() && body.unplaced().isEmpty()) {
      text(line);
      return;
    }
    add(new GridRow(Row.Kind.BODY, body.label(), body.cells(), parted));
  }

  private void head(ScannedLine line, int i) {
    if (columns.isEmpty()) {
      text(line);
      return;
    }
    int over = Math.min(left, headed.get(0).left());
    HeadPlace place = new HeadPlace(rulesBelow(i), isRuled(i), isLastHead(i), over);
    HeadLine head = new HeadLine(line, headed, place);
    add(new GridRow(Row.Kind.HEAD, head.stub(), head.cells(), parted));
  }

  private void text(ScannedLine line) {
    List<Chunk> chunks = line.chunks();
    if (chunks.isEmpty()) {
      return;
    }
    GridRow.Part label =
        new GridRow.Part(line.line(), chunks.get(0).start(), chunks.get(chunks.size() - 1).end());
    GridRow row = new GridRow(Row.Kind.TEXT, label, List.of(), parted);
    List<Chunk> rules = line.rules();
    if (!rules.isEmpty() && !rows.isEmpty()) {
      GridRow above = rows.get(rows.size() - 1);
      above.rule(line.ruling());
      if (above.kind() == Row.Kind.HEAD && !parted) {
        above.append(row);
        return;
      }
    }
    add(row);
  }

  private void add(GridRow row) {
    rows.add(row);
    parted = false;
  }

  /**
   * The rulings next beneath a line of heads, with no figures between. One ruling beneath several
   * heads in a line of their own only closes the heads: it tells nothing of the lines above that.
   */
  private List<Chunk> rulesBelow(int i) {
    boolean several = false;
    for (int k = i + 1; k <= draft.bottom(); k++) {
      ScannedLine line = lines.get(k);
      if (line.shape() == Shape.FIGURES) {
        break;
      }
      List<Chunk> rules = line.rules();
      if (!rules.isEmpty()) {
        return several && rules.size() == 1 ? List.of() : rules;
      }
      several |= line.chunks().stream().filter(chunk -> chunk.end() > left).count() > 1;
    }
    return List.of();
  }

  private boolean isRuled(int i) {
    int k = i + 1;
    while (k <= draft.bottom() && lines.get(k).line().isBlank()) {
      k++;
    }
    return k <= draft.bottom() && !lines.get(k).rules().isEmpty();
  }

  private boolean isLastHead(int i) {
    int k = i + 1;
    while (k <= draft.bottom() && lines.get(k).tokens().isEmpty()) {
      k++;
    }
    return k > draft.bottom()
        || lines.get(k).shape() == Shape.FIGURES
        || LineRole.of(lines.get(k), left, right) != LineRole.HEAD;
  }

  private int labelWidth() {
    int width = 0;
    for (GridRow row : rows) {
      if (row.kind() == Row.Kind.BODY) {
        width = Math.max(width, row.labelEnd());
      }
    }
    return width;
  }
}
