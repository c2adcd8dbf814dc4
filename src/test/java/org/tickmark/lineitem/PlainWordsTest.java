package org.tickmark.lineitem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Inventories | inventory",
        "Net losses | net loss",
        "Shareholders’ equity | stockholder equity",
        "Non-current other assets | noncurrent other asset",
        "Other long-term assets | other noncurrent asset",
        "R&D | research",
        "Property, plant and equipment, less accumulated depreciation of $5 | ppe net",
        "Common stock, $0.01 par value; 5,000 shares authorized | common stock",
        "Current maturities of long-term debt | current noncurrent debt",
        "Long-term debt, less current maturities | noncurrent debt",
        "Net income per common share – diluted | net income pershare dilute",
      })
  void aLabelIsReadIntoTheWordsThatCount(String label, String words) {
    assertEquals(words, String.join(" ", PlainWords.of(label).stream().distinct().toList()));
  }

  @Test
  void whatHoldsNoWordHasNone() {
    assertEquals(List.of(), PlainWords.of(""));
    assertEquals(List.of(), PlainWords.of("-- 1,234 (5)"));
  }
}
