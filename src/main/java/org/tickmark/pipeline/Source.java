package org.tickmark.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds and reads inputs on any Beam file system. */
final class Source {
  private static final String GLOB = ".*[*?\\[{].*";

  private Source() {}

  /**
   * The files of one input: itself, all below a directory, or what a glob matches.
   *
   * @param input a path, URI or glob
   * @return the files, none of them hidden
   * @throws InputException where nothing is there, in words for the user
   */
  static List<InputFile> list(String input) throws InputException {
    try {
      if (input.matches(GLOB)) {
        return found(input, match(input), "the glob '%s' matches no file");
      }
      if (directory(input)) {
        String below = (input.endsWith("/") ? input : input + "/") + "**";
        return found(input, match(below), "the directory '%s' holds no file");
      }
      List<InputFile> itself = match(input);
      return itself.isEmpty() && input.contains("://")
          ? found(
              input,
              match((input.endsWith("/") ? input : input + "/") + "**"),
              "there is no file or directory '%s'")
          : found(input, itself, "there is no file or directory '%s'");
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException("cannot list '" + input + "': " + e.getMessage());
    }
  }

  private static List<InputFile> found(String input, List<InputFile> files, String none)
      throws InputException {
    if (files.isEmpty()) {
      throw new InputException(none.formatted(input));
    }
    return files;
  }

  private static boolean directory(String input) {
    return !input.contains("://") && Files.isDirectory(Path.of(input));
  }

  private static List<InputFile> match(String pattern) throws IOException {
    List<InputFile> files = new ArrayList<>();
    MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    if (result.status() == MatchResult.Status.OK) {
      for (MatchResult.Metadata found : result.metadata()) {
        String uri = found.resourceId().toString();
        if (!found.resourceId().isDirectory() && !hidden(uri)) {
          files.add(new InputFile(uri, found.sizeBytes()));
        }
      }
    }
    return files;
  }

  private static boolean hidden(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return name.startsWith(".") || name.toLowerCase(Locale.ROOT).equals("readme.md");
  }

  /** The whole of a file. */
  static byte[] bytes(String uri) throws IOException {
    MatchResult match = FileSystems.match(uri, EmptyMatchTreatment.DISALLOW);
    if (match.status() != MatchResult.Status.OK || match.metadata().isEmpty()) {
      throw new FileNotFoundException("it is gone");
    }
    return bytes(match.metadata().get(0));
  }

  static byte[] bytes(MatchResult.Metadata file) throws IOException {
    try (InputStream in = Channels.newInputStream(FileSystems.open(file.resourceId()))) {
      return in.readAllBytes();
    }
  }
}
