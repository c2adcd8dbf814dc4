package org.tickmark.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;

/** A row as it was read back from a dataset; columns are asked for by name. */
public final class DatasetRow {
  private final Group group;

  DatasetRow(Group group) {
    this.group = group;
  }

  /** The text of a column, or null. */
  public String text(String column) {
    return has(column) ? group.getString(column, 0) : null;
  }

  /** The number of a column, or null. */
  public Integer number(String column) {
    return has(column) ? Integer.valueOf(group.getInteger(column, 0)) : null;
  }

  /** Whether a column is true; false where it is null. */
  public boolean flag(String column) {
    return has(column) && group.getBoolean(column, 0);
  }

  /** The day of a column, or null. */
  public LocalDate day(String column) {
    return has(column) ? LocalDate.ofEpochDay(group.getInteger(column, 0)) : null;
  }

  /** The texts of a column that holds a list; empty where it is null. */
  public List<String> texts(String column) {
    List<String> texts = new ArrayList<>();
    if (has(column)) {
      Group list = group.getGroup(column, 0);
      for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
        texts.add(list.getGroup("list", i).getString("element", 0));
      }
    }
    return texts;
  }

  private boolean has(String column) {
    return group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0;
  }
}
