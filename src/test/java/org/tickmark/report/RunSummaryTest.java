package org.tickmark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tickmark.dataset.RunManifest;

final class RunSummaryTest {
  @Test
  void saysWhatAPersonWantsToKnow() {
    RunManifest manifest =
        new RunManifest(
            "0.1.0",
            3,
            4,
            new TreeMap<>(Map.of("PARSED", 3L, "DEAD_LETTER", 1L)),
            new TreeMap<>(Map.of("EMPTY_FILE", 1L)),
            1_234,
            2,
            new TreeMap<>(Map.of("TIES", 90L, "BREAKS", 1L)),
            List.of("juno.txt: Total assets of 2,001 is 1 more than its lines"),
            9,
            true);
    assertEquals(
        """

        Tickmark 0.1.0
          inputs      3 files, 4 documents in 1.5 s
          outcomes    1 dead letter, 3 parsed
          dead        1 empty file
          line items  1,234, and 2 unplaced figures
          ties        1 breaks, 90 ties
            breaks    juno.txt: Total assets of 2,001 is 1 more than its lines
          run         ties out: every input has its outcome
          written to  it's/out (9 files; what was read: exhibits, what was not: dead_letters)

        Ask it with DuckDB:
          select company, period, label, value, unit, tie_status
          from read_parquet('it''s/out/line_items/**/*.parquet', hive_partitioning = true)
          where statement = 'INCOME_STATEMENT' and basis = 'GAAP' and quarters = 1
            and period_end = report_period
          order by company, table_index, line;

        """,
        RunSummary.print(manifest, "it's/out", 1.5));
  }
}
