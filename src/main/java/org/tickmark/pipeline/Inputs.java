package org.tickmark.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds the files that an input names, on any file system that Beam knows. */
final class Inputs {
  private static final String GLOB = ".*[*?\\[{].*";

  private Inputs() {}

  /**
   * The inputs as they were meant: commas separate them, but not inside the braces of a glob.
   *
   * @param values of the option, which Beam split at every comma
   */
  static List<String> places(List<String> values) {
    List<String> places = new ArrayList<>();
    StringBuilder place = new StringBuilder();
    for (String value : values) {
      place.append(place.isEmpty() ? "" : ",").append(value);
      boolean open =
          place.chars().filter(c -> c == '{').count() > place.chars().filter(c -> c == '}').count();
      if (!open) {
        places.add(place.toString());
        place.setLength(0);
      }
    }
    if (!place.isEmpty()) {
      places.add(place.toString());
    }
    return places.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * The files of one place: itself, all below a directory, or what a glob matches. Files and
   * directories whose names start with a point are taken only where they are named themselves.
   *
   * @param place a path, URI or glob
   * @return the files in the order of their names
   * @throws InputException where nothing is there, in words for the user
   */
  static List<InputFile> list(String place) throws InputException {
    List<InputFile> files;
    try {
      files = Source.local(place) ? local(place) : remote(place);
    } catch (PatternSyntaxException e) {
      throw new InputException(
          "the glob '%s' is not well formed: %s".formatted(place, e.getDescription()));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("cannot list '%s': %s".formatted(place, Source.words(e)));
    }
    return files.stream().sorted(Comparator.comparing(InputFile::uri)).toList();
  }

  private static List<InputFile> local(String place) throws IOException, InputException {
    if (Files.isDirectory(Source.path(place))) {
      return found(LocalFiles.below(Source.path(place)), "the directory '%s' holds no file", place);
    }
    if (LocalFiles.exists(Source.path(place))) {
      return List.of(LocalFiles.file(Source.path(place)));
    }
    if (place.matches(GLOB)) {
      return found(LocalFiles.matching(place), "the glob '%s' matches no file", place);
    }
    throw new InputException("there is no file or directory '%s'".formatted(place));
  }

  private static List<InputFile> remote(String place) throws IOException, InputException {
    if (place.matches(GLOB)) {
      return found(match(place), "the glob '%s' matches no file", place);
    }
    List<InputFile> itself = place.endsWith("/") ? List.of() : match(place);
    String below = (place.endsWith("/") ? place : place + "/") + "**";
    return itself.isEmpty()
        ? found(match(below), "there is no file or directory '%s'", place)
        : itself;
  }

  private static List<InputFile> found(List<InputFile> files, String none, String place)
      throws InputException {
    if (files.isEmpty()) {
      throw new InputException(none.formatted(place));
    }
    return files;
  }

  private static List<InputFile> match(String pattern) throws IOException {
    List<InputFile> files = new ArrayList<>();
    MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    if (result.status() == MatchResult.Status.OK) {
      for (MatchResult.Metadata found : result.metadata()) {
        String uri = found.resourceId().toString();
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        if (!found.resourceId().isDirectory() && !name.isEmpty() && !name.startsWith(".")) {
          files.add(new InputFile(uri, found.sizeBytes()));
        }
      }
    }
    return files;
  }
}
