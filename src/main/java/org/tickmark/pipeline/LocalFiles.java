package org.tickmark.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lists files of the local disk. What cannot be looked at is listed as well, so that it ends as a
 * dead letter and not in silence; Beam's own listing leaves it out.
 */
final class LocalFiles {
  private static final int UNKNOWN_SIZE = -1;
  private static final String GLOB_CHARACTER = "[*?\\[{]";

  private LocalFiles() {}

  /** Whether there is something, be it a link that leads nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static InputFile file(Path path) {
    return new InputFile(
        path.toString(), path.toFile().exists() ? path.toFile().length() : UNKNOWN_SIZE);
  }

  /** All files below a directory; links are followed. */
  static List<InputFile> below(Path directory) throws IOException {
    return walk(directory, path -> true);
  }

  /** The files that a glob matches, as Java and Beam read it: {@code **} crosses directories. */
  static List<InputFile> matching(String glob) throws IOException {
    String plain = glob.startsWith("file://") ? glob.substring("file://".length()) : glob;
    String absolute = new File(plain).getAbsolutePath();
    int slash = absolute.lastIndexOf('/', absolute.split(GLOB_CHARACTER, 2)[0].length());
    Path start = Path.of(absolute.substring(0, slash + 1)).normalize();
    String literal = start.toString().replaceAll(GLOB_CHARACTER, "\\\\$0");
    String pattern = (literal.equals("/") ? "" : literal) + absolute.substring(slash);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return Files.isDirectory(start) ? walk(start, matcher::matches) : List.of();
  }

  private static List<InputFile> walk(Path start, Predicate<Path> wanted) throws IOException {
    List<InputFile> files = new ArrayList<>();
    Files.walkFileTree(
        start,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return hidden(directory) && !directory.equals(start)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && wanted.test(file)) {
              files.add(new InputFile(file.toString(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean seenAlready = failure instanceof FileSystemLoopException;
            if (!seenAlready && !hidden(file) && wanted.test(file)) {
              files.add(new InputFile(file.toString(), UNKNOWN_SIZE));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
