package org.tickmark.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.tickmark.dataset.DatasetFile;
import org.tickmark.dataset.WrittenFile;
import org.tickmark.exhibit.Sha256;

/**
 * Where a run writes. A file appears whole or not at all: on a local disk by a temporary file and
 * an atomic rename, on an object store because a put is atomic there.
 */
final class OutputStore implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String root;

  /** Takes the directory or URI that everything lies under. */
  OutputStore(String root) {
    this.root = Source.local(root) ? Source.path(root).toString() : root.replaceAll("/+$", "");
  }

  WrittenFile write(DatasetFile file) throws IOException {
    write(file.path(), file.bytes());
    return new WrittenFile(file.path(), file.rows(), file.bytes().length, Sha256.of(file.bytes()));
  }

  void write(String path, byte[] bytes) throws IOException {
    if (local()) {
      writeLocal(Path.of(root, path), bytes);
    } else {
      ResourceId target = FileSystems.matchNewResource(root + "/" + path, false);
      try (WritableByteChannel channel = FileSystems.create(target, MimeTypes.BINARY);
          OutputStream out = Channels.newOutputStream(channel)) {
        out.write(bytes);
      }
    }
  }

  void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content of a file, or null where there is none. */
  byte[] read(String path) throws IOException {
    if (local()) {
      try {
        return Files.readAllBytes(Path.of(root, path));
      } catch (NoSuchFileException absent) {
        return null;
      }
    }
    MatchResult match = FileSystems.match(root + "/" + path, EmptyMatchTreatment.ALLOW);
    return match.status() == MatchResult.Status.OK && !match.metadata().isEmpty()
        ? Source.bytes(root + "/" + path)
        : null;
  }

  /** Removes a file if it is there, and the partition's directories that it leaves empty. */
  void delete(String path) throws IOException {
    if (local()) {
      Path file = Path.of(root, path);
      Files.deleteIfExists(file);
      removeEmpty(file.getParent());
      removeEmpty(file.getParent().getParent());
    } else {
      ResourceId target = FileSystems.matchNewResource(root + "/" + path, false);
      FileSystems.delete(List.of(target), StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  private boolean local() {
    return Source.local(root);
  }

  private static void writeLocal(Path target, byte[] bytes) throws IOException {
    Files.createDirectories(target.getParent());
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    Path temporary = target.resolveSibling(name);
    try {
      Files.write(temporary, bytes);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void removeEmpty(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      try (var entries = Files.list(directory)) {
        if (entries.findAny().isPresent()) {
          return;
        }
      }
      Files.deleteIfExists(directory);
    }
  }
}
