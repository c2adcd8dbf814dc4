package org.tickmark.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tickmark.Tickmark;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Cutter;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.ColumnRole;
import org.tickmark.tie.TieStatus;

/** What is generated is read back as it was meant: parse(generate(x)) = x. */
class ExhibitGeneratorTest {
  private static final long SEED = 20_030_417;
  private static final int EXHIBITS = 100;

  /** A floor under regressions. */
  private static final double LEAST = 0.995;

  /** The series, each exhibit made and read once. */
  private static List<Read> series;

  private record Read(GeneratedExhibit exhibit, TiedExhibit tied) {}

  @BeforeAll
  static void readTheSeries() {
    series =
        LongStream.range(0, EXHIBITS)
            .parallel()
            .mapToObj(i -> ExhibitGenerator.generate(SEED, i))
            .map(exhibit -> new Read(exhibit, parse(exhibit)))
            .toList();
  }

  @Test
  void theSameSeedAndIndexGiveTheSameExhibit() {
    assertEquals(ExhibitGenerator.generate(7, 3), ExhibitGenerator.generate(7, 3));
    Set<String> texts =
        LongStream.range(0, 50)
            .mapToObj(i -> ExhibitGenerator.generate(7, i).text())
            .collect(Collectors.toSet());
    assertEquals(50, texts.size());
  }

  @Test
  void bothLayoutsAreMade() {
    List<String> names = series.stream().map(read -> read.exhibit().name()).toList();
    assertTrue(names.stream().anyMatch(name -> name.endsWith(".txt")));
    assertTrue(names.stream().anyMatch(name -> name.endsWith(".htm")));
  }

  @Test
  void quirksOfBothLayoutsAreSwitchedOn() {
    String html = texts(".htm");
    String text = texts(".txt");
    for (String quirk :
        List.of(
            "<sup>",
            "display:none",
            "rowspan=",
            "colspan=",
            "Non-GAAP</b>",
            "<b>RMB</b>",
            "Weeks Ended",
            "Quarter ended",
            "\u2019")) {
      assertTrue(html.contains(quirk), quirk);
    }
    for (String quirk : List.of("<S>", "<PAGE>", " ....", "-0-")) {
      assertTrue(text.contains(quirk), quirk);
    }
  }

  private static String texts(String suffix) {
    return series.stream()
        .map(Read::exhibit)
        .filter(exhibit -> exhibit.name().endsWith(suffix))
        .map(GeneratedExhibit::text)
        .collect(Collectors.joining());
  }

  @Test
  void theParserReadsBackWhatWasMeant() {
    long meant = 0;
    long hit = 0;
    List<String> worst = new ArrayList<>();
    for (Read one : series) {
      GeneratedExhibit exhibit = one.exhibit();
      Set<String> truth = truth(exhibit);
      Set<String> read = facts(one.tied());
      Set<String> missed = new HashSet<>(truth);
      missed.removeAll(read);
      meant += truth.size();
      hit += truth.size() - missed.size();
      if (!missed.isEmpty()) {
        worst.add(exhibit.name() + " " + missed.iterator().next());
      }
    }
    double share = (double) hit / meant;
    assertTrue(share >= LEAST, () -> share + " of what was meant; missed: " + worst);
  }

  @Test
  void nothingThatIsGeneratedBreaks() {
    List<String> broken = new ArrayList<>();
    for (Read one : series) {
      one.tied().ties().ties().stream()
          .filter(tie -> tie.status() == TieStatus.BREAKS)
          .forEach(tie -> broken.add(one.exhibit().name() + ": " + tie.explanation()));
    }
    assertEquals(List.of(), broken);
  }

  private static Set<String> truth(GeneratedExhibit exhibit) {
    return exhibit
        .truth()
        .lines()
        .skip(2)
        .map(line -> line.split("\t", -1))
        .map(f -> key(f[0], f[1], f[3], f[5], f[6], f[7], new BigDecimal(f[8])))
        .collect(Collectors.toSet());
  }

  private static Set<String> facts(TiedExhibit tied) {
    return tied.lineItems().stream()
        .filter(item -> item.role() == ColumnRole.FACT)
        .map(ExhibitGeneratorTest::key)
        .collect(Collectors.toSet());
  }

  private static String key(LineItem item) {
    return key(
        item.statement().name(),
        item.basis().name(),
        item.label(),
        item.unit(),
        String.valueOf(item.period().end()),
        String.valueOf(item.period().quarters()),
        item.value());
  }

  private static String key(
      String statement,
      String basis,
      String label,
      String unit,
      String end,
      String quarters,
      BigDecimal value) {
    String words = label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    String number = value.stripTrailingZeros().toPlainString();
    return String.join("|", statement, basis, words, unit, end, quarters, number);
  }

  private static TiedExhibit parse(GeneratedExhibit exhibit) {
    byte[] bytes = exhibit.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return Tickmark.read(Cutter.cut(exhibit.name(), bytes).exhibits().get(0));
  }
}
