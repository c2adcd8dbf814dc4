package org.tickmark.generate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Door of the room: makes exhibits of invented companies with known facts. */
public final class ExhibitGenerator {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DAYS_TO_RELEASE = 24;

  private ExhibitGenerator() {}

  /**
   * Makes an exhibit. It follows from seed and index alone, so that exhibits can be made in any
   * order and at once.
   *
   * @param seed of the series
   * @param index in the series, from 0
   */
  public static GeneratedExhibit generate(long seed, long index) {
    Dice dice = new Dice(seed, index);
    Issuer issuer = Issuer.draw(dice);
    boolean html = dice.chance(htmlShare(issuer.year()));
    boolean pre = html && dice.chance(0.04);
    Release release =
        new ReleaseMaker(dice, issuer, html && !pre ? Layout.HTML : Layout.TEXT).make();
    String text =
        !html
            ? new FixedWidthSetter(dice, release, /* marked= */ true).set()
            : pre
                ? new FixedWidthSetter(dice, release, /* marked= */ false).preformatted()
                : new HtmlSetter(dice, release).set();
    String name =
        "%07d-%s-%dq%d-ex99.%s"
            .formatted(
                index,
                release.issuer().ticker().toLowerCase(Locale.ROOT),
                release.issuer().year(),
                release.issuer().quarter(),
                html ? "htm" : "txt");
    return new GeneratedExhibit(
        name,
        text,
        dice.chance(Shape.of("file.windows")) ? WINDOWS : StandardCharsets.UTF_8,
        Truth.of(release),
        release.issuer().name(),
        release.issuer().span(1, /* before= */ false).end().plusDays(DAYS_TO_RELEASE));
  }

  /** EDGAR took HTML from 1999 on; a few years later nearly all filed it. */
  private static double htmlShare(int year) {
    return year < 2000 ? 0 : year > 2006 ? 1 : 0.2 + 0.12 * (year - 2000);
  }
}
