package org.tickmark.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.tickmark.generate.Archive;
import org.tickmark.generate.ExhibitGenerator;
import org.tickmark.generate.GeneratedExhibit;
import org.tickmark.generate.Packing;

/** Writes generated exhibits and their truth, each made, written and forgotten. */
final class GeneratedFiles {
  private static final int IN_ARCHIVE = 250;

  private final Path documents;
  private final Path truth;
  private final long seed;

  /**
   * Prepares a series.
   *
   * @param directory below which files are written
   * @param seed of the series
   */
  GeneratedFiles(Path directory, long seed) {
    this.documents = directory.resolve("exhibits");
    this.truth = directory.resolve("truth");
    this.seed = seed;
  }

  /** Each exhibit in a file of its own. */
  void bare(long exhibits) throws IOException {
    each(exhibits, index -> document(exhibit(index)));
  }

  /** Each in a file of its own, wrapped in a full submission. */
  void submissions(long exhibits) throws IOException {
    each(exhibits, index -> document(Packing.submission(exhibit(index), index)));
  }

  /** Full submissions in archives. */
  void archives(long exhibits) throws IOException {
    each(
        (exhibits + IN_ARCHIVE - 1) / IN_ARCHIVE,
        archive ->
            pack(archive, archive * IN_ARCHIVE, Math.min(exhibits, (archive + 1) * IN_ARCHIVE)));
  }

  private void each(long count, LongConsumer write) throws IOException {
    Files.createDirectories(documents);
    Files.createDirectories(truth);
    LongStream.range(0, count).parallel().forEach(write);
  }

  private void pack(long number, long from, long to) {
    String name = "feed-%05d.%s".formatted(number, number % 2 == 0 ? "tar.gz" : "zip");
    try (OutputStream file = Files.newOutputStream(documents.resolve(name));
        OutputStream out = new BufferedOutputStream(file);
        Archive archive = number % 2 == 0 ? Archive.tar(out) : Archive.zip(out)) {
      for (long index = from; index < to; index++) {
        archive.add(Packing.submission(exhibit(index), index));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An exhibit whose truth has been written. */
  private GeneratedExhibit exhibit(long index) {
    GeneratedExhibit exhibit = ExhibitGenerator.generate(seed, index);
    write(truth.resolve(exhibit.truthName()), exhibit.truth().getBytes(StandardCharsets.UTF_8));
    return exhibit;
  }

  private void document(GeneratedExhibit exhibit) {
    write(documents.resolve(exhibit.name()), exhibit.bytes());
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
