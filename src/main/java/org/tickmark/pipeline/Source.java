package org.tickmark.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Reads whole files: local ones directly, all others through Beam's file systems. */
final class Source {
  /** No filing comes near this size; more would not fit into an array either. */
  private static final long MOST_BYTES = 1L << 30;

  private static final String LOCAL = "file://";

  private Source() {}

  /** Whether a place lies on the local disk. */
  static boolean local(String place) {
    return !place.contains("://") || place.startsWith(LOCAL);
  }

  /** The path of a place on the local disk, absolute and without detours. */
  static Path path(String place) {
    String plain = place.startsWith(LOCAL) ? place.substring(LOCAL.length()) : place;
    return Path.of(plain).toAbsolutePath().normalize();
  }

  /** The whole of a file. */
  static byte[] bytes(String uri) throws IOException {
    if (local(uri)) {
      Path path = path(uri);
      check(Files.size(path));
      return Files.readAllBytes(path);
    }
    MatchResult match = FileSystems.match(uri, EmptyMatchTreatment.DISALLOW);
    if (match.status() != MatchResult.Status.OK || match.metadata().isEmpty()) {
      throw new FileNotFoundException("it is gone");
    }
    check(match.metadata().get(0).sizeBytes());
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(match.metadata().get(0).resourceId()))) {
      return in.readAllBytes();
    }
  }

  /** Why a file could not be read, without its path, which stands beside it anyway. */
  static String words(Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "it does not exist, or is a link that leads nowhere";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
  }

  private static void check(long bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new IOException(
          "it is larger than %,d bytes, the most that is read".formatted(MOST_BYTES));
    }
  }
}
