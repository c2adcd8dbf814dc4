package org.tickmark.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void readsUtf8WithAndWithoutAMark() {
    assertEquals("Møller", Text.decode("Møller".getBytes(StandardCharsets.UTF_8)));
    assertEquals("Møller", Text.decode("\ufeffMøller".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsUtf16ByItsMark() {
    assertEquals("Møller", Text.decode("\ufeffMøller".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("Møller", Text.decode("\ufeffMøller".getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void readsWhatIsNoUtf8AsWindows1252() {
    byte[] bytes = Bytes.of('N', 'e', 't', ' ', 0x93, 'c', 'a', 's', 'h', 0x94, ' ', 0x97, 0x80);
    assertEquals("Net “cash” —€", Text.decode(bytes));
  }

  @Test
  void readsAllBytesThatWindows1252LeavesUndefinedAsControls() {
    assertEquals(
        "\u0081\u008d\u008f\u0090\u009d", Text.decode(Bytes.of(0x81, 0x8d, 0x8f, 0x90, 0x9d)));
  }

  @Test
  void aCutCharacterOfUtf8IsNoUtf8() {
    assertEquals("aÃ", Text.decode(Bytes.of('a', 0xc3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><p>Net sales",
        "<P ALIGN=\"CENTER\"><FONT SIZE=2>Net</FONT><BR>",
        "<table border=0><tr><td>1</td><td>2</td></tr></table>",
        "<div style='x'>a</div><div\n>b</div><span>c</span>",
      })
  void knowsHtmlByItsTags(String text) {
    assertEquals(Format.HTML, Text.format(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net sales    1,204    1,118",
        "<PAGE> 1\n<TABLE>\n<CAPTION>\n<S>  <C>  <C>\nNet sales  1\n</TABLE>\n<PAGE> 2\n<FN>\n</FN>",
        "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nNet sales 1\n</TEXT>\n</DOCUMENT>",
        "a < b and p > d, <b>once</b>",
      })
  void marksOfEdgarAndAStrayTagAreNoHtml(String text) {
    assertEquals(Format.FIXED_WIDTH, Text.format(text));
  }

  @Test
  void readsTagsWithoutEndInLinearTime() {
    assertEquals(Format.FIXED_WIDTH, Text.format("<p ".repeat(200_000)));
  }
}
