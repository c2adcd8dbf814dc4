package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  @TempDir private Path directory;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name :
        List.of("a.txt", "b.htm", "c[1].txt", ".hidden.txt", "sub/d.txt", ".git/config")) {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void aDirectoryIsAllBelowItButHiddenFiles() throws InputException {
    assertEquals(List.of("a.txt", "b.htm", "c[1].txt", "sub/d.txt"), list(""));
  }

  @Test
  void aGlobMatchesAsInJava() throws InputException {
    assertEquals(List.of("a.txt", "c[1].txt"), list("*.txt"));
    assertEquals(List.of("a.txt", "c[1].txt", "sub/d.txt"), list("**.txt"));
    assertEquals(List.of("a.txt", "b.htm"), list("[ab].{txt,htm}"));
  }

  @Test
  void aFileIsItselfThoughItsNameLooksLikeAGlobOrIsHidden() throws InputException {
    assertEquals(List.of("c[1].txt"), list("c[1].txt"));
    assertEquals(List.of(".hidden.txt"), list(".hidden.txt"));
  }

  @Test
  void detoursInAPathMakeNoOtherName() throws InputException {
    assertEquals(List.of("a.txt"), list("sub/../a.txt"));
    assertEquals(List.of("a.txt", "c[1].txt"), list("sub/../*.txt"));
    assertEquals(
        directory.resolve("a.txt").toString(),
        Inputs.list("file://" + directory + "/a.txt").get(0).uri());
  }

  @Test
  void aLinkThatLeadsNowhereIsListedSoThatItIsNotLost() throws IOException, InputException {
    Files.createSymbolicLink(directory.resolve("sub/gone.txt"), directory.resolve("nowhere"));
    assertEquals(List.of("sub/d.txt", "sub/gone.txt"), list("sub"));
  }

  @Test
  void aLoopOfLinksEnds() throws IOException, InputException {
    Files.createSymbolicLink(directory.resolve("sub/loop"), directory.resolve("sub"));
    assertEquals(List.of("sub/d.txt"), list("sub"));
  }

  @Test
  void commasSeparateInputsButNotInsideBraces() {
    assertEquals(
        List.of("a", "*.{txt,htm}", "b"), Inputs.places(List.of("a", "*.{txt", "htm}", " b ", "")));
  }

  private List<String> list(String place) throws InputException {
    return Inputs.list(directory + "/" + place).stream()
        .map(file -> directory.relativize(Path.of(file.uri())).toString())
        .toList();
  }
}
