package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234; 1234",
        "250,342.50; 250342.50",
        "$ 250,342; 250342",
        "(46,003); -46003",
        "$(0.14); -0.14",
        "$ (46,003); -46003",
        "($ 991); -991",
        "-13; -13",
        "1,234-; -1234",
        ".34; 0.34",
        "$ .34; 0.34",
        "45.2%; 45.2",
        "(4.2)%; -4.2",
        "(4.2%); -4.2",
        "-3.6%; -3.6",
        "12¢; 12",
        "RMB 1,000; 1000",
        "US$ 3.5; 3.5",
        "4,180 ,000; 4180000",
        "$53 1/2; 53.5",
        "66 1/8; 66.125",
        "20050331; 20050331"
      })
  void figuresAreReadToTheDigit(String displayed, BigDecimal value) {
    Figure figure = FigureText.read(displayed).orElseThrow().figure();
    assertEquals(value, figure.value());
    assertTrue(!figure.nil());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "---", "—", "–", "$ --", "$—", "(--)", "- -", "-0-", "--%"})
  void dashesAreNothing(String displayed) {
    Figure figure = FigureText.read(displayed).orElseThrow().figure();
    assertTrue(figure.nil());
    assertEquals(BigDecimal.ZERO, figure.value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "N/M",
        "n/a",
        "*",
        "2003 2002",
        "June 30",
        "10-K",
        "408-555-0171",
        "1,23",
        "12/31",
        "3 months",
        "(a)",
        "$",
        "( )",
        "1.2.3"
      })
  void otherTextIsNoFigure(String displayed) {
    assertTrue(FigureText.read(displayed).isEmpty());
  }

  @Test
  void signsOfCurrencyAndPerCentAreKept() {
    assertEquals("$", FigureText.read("$ (46,003)").orElseThrow().figure().symbol());
    assertEquals("US$", FigureText.read("US$3.5").orElseThrow().figure().symbol());
    assertEquals(null, FigureText.read("3.5").orElseThrow().figure().symbol());
    assertTrue(FigureText.read("(4.2)%").orElseThrow().figure().percent());
    assertTrue(!FigureText.read("4.2").orElseThrow().figure().percent());
  }

  @Test
  void partsAreJoinedInTheTextShown() {
    assertEquals("$(46,003)", FigureText.read("$ ( 46,003 )").orElseThrow().figure().text());
    assertEquals("$53 1/2", FigureText.read("$ 53 1/2").orElseThrow().figure().text());
  }

  @Test
  void noteMarksBehindAFigureAreNotes() {
    assertEquals(List.of("a"), FigureText.read("1,234(a)").orElseThrow().notes());
    assertEquals(List.of("1", "2"), FigureText.read("6,587(1)(2)").orElseThrow().notes());
    assertEquals(List.of("*"), FigureText.read("5,667*").orElseThrow().notes());
    assertEquals(List.of("a"), FigureText.read("463a/").orElseThrow().notes());
    assertEquals("463", FigureText.read("463a/").orElseThrow().figure().text());
  }
}
