package org.tickmark.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what belongs to the page and not to the text: page numbers, "more" at its foot, running
 * heads that come again at page after page.
 */
final class PageFurniture {
  private static final int REACH = 3;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\s*(?:[-–] ?)*(?:page\\s+)?(?:[a-z]{1,2}-)?\\d{1,3}(?: ?[-–])*(?:\\s+of\\s+\\d{1,3})?\\s*");

  private PageFurniture() {}

  /** For each line whether it is part of the page's furniture. */
  static boolean[] of(List<ScannedLine> lines) {
    boolean[] furniture = new boolean[lines.size()];
    Map<String, Set<Integer>> heads = new HashMap<>();
    int page = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i).line();
      if (line.has(TextMark.PAGE)) {
        page++;
        collect(lines, i, page, heads);
      }
      furniture[i] =
          !line.isBlank() && (LabelWords.isFurniture(line.text()) || isPageNumber(lines, i));
    }
    markRunning(lines, heads, furniture);
    return furniture;
  }

  /** A number alone between blank lines is a page's, if a page ends near it or it stands alone. */
  private static boolean isPageNumber(List<ScannedLine> lines, int i) {
    if (!PAGE_NUMBER.matcher(lines.get(i).line().text()).matches()) {
      return false;
    }
    if (lines.get(i).line().text().stripLeading().regionMatches(true, 0, "page", 0, 4)) {
      return true;
    }
    boolean before = i == 0 || lines.get(i - 1).line().isBlank();
    boolean after = i + 1 == lines.size() || lines.get(i + 1).line().isBlank();
    return (before && after) || nearPage(lines, i);
  }

  private static boolean nearPage(List<ScannedLine> lines, int i) {
    for (int k = Math.max(0, i - 2); k <= Math.min(lines.size() - 1, i + REACH); k++) {
      if (lines.get(k).line().has(TextMark.PAGE)) {
        return true;
      }
    }
    return false;
  }

  /** Remembers the text nearest to a page's end, above and below it. */
  private static void collect(
      List<ScannedLine> lines, int at, int page, Map<String, Set<Integer>> heads) {
    int seen = 0;
    for (int i = at + 1; i < lines.size() && i <= at + 8 && seen < REACH; i++) {
      if (!lines.get(i).line().isBlank()) {
        heads.computeIfAbsent(key(lines.get(i)), k -> new HashSet<>()).add(page);
        seen++;
      }
    }
    seen = 0;
    for (int i = at - 1; i >= 0 && i >= at - 8 && seen < REACH; i--) {
      if (!lines.get(i).line().isBlank()) {
        heads.computeIfAbsent(key(lines.get(i)), k -> new HashSet<>()).add(-page);
        seen++;
      }
    }
  }

  /** A line of text that comes at three pages in the same place is a running head or foot. */
  private static void markRunning(
      List<ScannedLine> lines, Map<String, Set<Integer>> heads, boolean[] furniture) {
    heads.values().removeIf(pages -> pages.size() < 3);
    if (heads.isEmpty()) {
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      ScannedLine line = lines.get(i);
      boolean text = line.shape() == ScannedLine.Shape.TEXT;
      if (text && heads.containsKey(key(line)) && nearPage(lines, i)) {
        furniture[i] = true;
      }
    }
  }

  private static String key(ScannedLine line) {
    return line.line()
        .text()
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\d+", "#")
        .replaceAll("\\s+", " ");
  }
}
