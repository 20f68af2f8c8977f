package io.konkyo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {

  private final SourceFinder finder =
      new SourceFinder(new ByteArrayInputStream("標準".getBytes(StandardCharsets.UTF_8)));
  private final DocumentReader reader = new DocumentReader(TextDecoder.detecting());

  @TempDir private Path root;

  @Test
  void findsArticlesInFoldersInCodePointOrder() throws Exception {
    // U+20BB7 comes after U+FF10, though its first UTF-16 unit does not.
    for (String name :
        List.of(
            "b.txt", "B.TXT", "a/c.Md", "a.txt", "a/b/日本.md", "\uFF10.txt", "\uD842\uDFB7.txt")) {
      write(name, "x");
    }
    write("notes.pdf", "x");
    write("txt", "x");
    assertEquals(
        List.of("B.TXT", "a.txt", "a/b/日本.md", "a/c.Md", "b.txt", "\uFF10.txt", "\uD842\uDFB7.txt"),
        docs(root));
  }

  @Test
  void takesFilesAndStandardInput() throws Exception {
    Path file = write("deep/article.text", "本文");
    List<Source> sources = finder.find(List.of(file.toString(), "-"));
    assertEquals(List.of("article.text", "stdin.txt"), sources.stream().map(Source::doc).toList());
    assertEquals("標準", text(sources.get(1)));
  }

  @Test
  void refusesWhatIsMissing() {
    InputException e =
        assertThrows(InputException.class, () -> finder.find(List.of(root + "/none")));
    assertTrue(e.getMessage().endsWith("/none"), e.getMessage());
  }

  @Test
  void refusesTwoDocumentsOfOneName() throws Exception {
    Path first = write("x/a.txt", "1").getParent();
    Path second = write("y/a.txt", "2").getParent();
    InputException e =
        assertThrows(
            InputException.class, () -> finder.find(List.of(first.toString(), second.toString())));
    assertTrue(e.getMessage().contains(first.resolve("a.txt").toString()), e.getMessage());
    assertTrue(e.getMessage().contains(second.resolve("a.txt").toString()), e.getMessage());
    assertThrows(InputException.class, () -> finder.find(List.of("-", "-")));
  }

  /** What the names of files may hold, and what addresses and escapes are made of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.txt",
        "100%.txt",
        "%41.txt",
        "a+b&c=d?e#f.txt",
        "日本 の/記事%/本文.md",
        "\uD842\uDFB7野.txt",
        "が.txt",
        "か\u3099.txt",
        "[x]{y}\\z^`|\".txt",
        "C:/x.txt",
        "~/x.txt",
        "../odd/../x.txt"
      })
  void everyNameLeadsBackToItsFile(String name) throws Exception {
    Path folder = Files.createDirectories(root.resolve("100% 日本/in"));
    Path file = folder.resolve(name).normalize();
    assumeTrue(file.startsWith(folder) || name.startsWith(".."));
    Files.createDirectories(file.getParent());
    Files.writeString(file, "本文 " + name);
    for (Path input : List.of(folder.getParent(), root)) {
      Source source = finder.find(List.of(input.toString())).get(0);
      assertEquals("本文 " + name, text(source));
      assertEquals(input.relativize(file).toString(), source.doc());
    }
  }

  @Test
  void aNameThatIsNoUtf8LeadsBackToItsFile() throws Exception {
    Path folder = Files.createDirectory(root.resolve("in"));
    int made =
        new ProcessBuilder(
                "sh",
                "-c",
                "cd \"$1\" && mkdir \"$(printf 'd\\377')\" && cd \"$(printf 'd\\377')\""
                    + " && printf in >\"$(printf 'a\\376.txt')\" && printf by >b.txt",
                "sh",
                folder.toString())
            .start()
            .waitFor();
    assumeTrue(made == 0, "this system has no such names");
    List<Source> sources = finder.find(List.of(folder.toString()));
    assertEquals(
        List.of("d%FF/a%FE.txt", "d%FF/b.txt"), sources.stream().map(Source::doc).toList());
    assertEquals("in", text(sources.get(0)));
    assertEquals("by", text(sources.get(1)));
  }

  @Test
  void aFileThatHasGoneFailsAlone() throws Exception {
    Path file = write("a.txt", "x");
    write("b.txt", "残る");
    List<Source> sources = finder.find(List.of(root.toString()));
    Files.delete(file);
    assertEquals(
        "cannot be read: the file has gone since the folder was listed", error(sources.get(0)));
    assertEquals("残る", text(sources.get(1)));
    Files.createDirectory(file);
    assertEquals("cannot be read: Is a directory", error(sources.get(0)));
  }

  @Test
  void aFileThatIsWrittenToMeanwhileFails() throws Exception {
    Path file = write("a.txt", "古い".repeat(10_000));
    Source source = finder.find(List.of(root.toString())).get(0);
    Source meanwhile =
        new Source(
            source.doc(),
            () -> {
              InputStream in = source.content().open();
              assertEquals(100, in.readNBytes(100).length);
              Files.writeString(file, "新しい".repeat(10_000));
              return in;
            });
    assertEquals(
        "cannot be read: the file was changed while it was read; extract it again",
        error(meanwhile));
  }

  @Test
  void aFileThatIsReplacedOrDeletedMeanwhileIsReadAsItWas() throws Exception {
    Path file = write("a.txt", "古い");
    Source source = finder.find(List.of(root.toString())).get(0);
    Path other = write("b", "新しい文");
    Source replaced =
        new Source(
            source.doc(),
            () -> {
              InputStream in = source.content().open();
              Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
              return in;
            });
    assertEquals("古い", text(replaced));
    Source deleted =
        new Source(
            source.doc(),
            () -> {
              InputStream in = source.content().open();
              Files.delete(file);
              return in;
            });
    assertEquals("新しい文", text(deleted));
  }

  @Test
  void standardInputCanBeReadAgain() throws Exception {
    Source source = finder.find(List.of("-")).get(0);
    assertEquals(Optional.empty(), reader.load(source, 3));
    assertEquals("標準", text(source));
    assertEquals("標準", text(source));
  }

  @Test
  void aFolderNamedLikeAnArticleIsAFolder() throws Exception {
    write("x.txt/y.txt", "x");
    assertEquals(List.of("x.txt/y.txt"), docs(root));
  }

  @Test
  void followsLinksButNotInCircles() throws Exception {
    Path outside = Files.createTempDirectory(root.getParent(), "outside");
    Files.writeString(outside.resolve("far.txt"), "遠い");
    write("real.txt", "近い");
    link("folder", outside);
    link("file.md", outside.resolve("far.txt"));
    link("sub/up", root);
    link("self", root.resolve("self"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(List.of("file.md", "folder/far.txt", "real.txt"), docs(root)));
    Files.delete(outside.resolve("far.txt"));
    Files.delete(outside);
  }

  @Test
  void aLinkThatLeadsNowhereIsADocumentThatFailed() throws Exception {
    link("gone.txt", root.resolve("nothing"));
    link("circle.txt", root.resolve("circle.txt"));
    List<Source> sources = finder.find(List.of(root.toString()));
    assertEquals(List.of("circle.txt", "gone.txt"), sources.stream().map(Source::doc).toList());
    for (Source source : sources) {
      assertTrue(error(source).startsWith("cannot be read: "), error(source));
    }
    assertEquals("cannot be read: the symbolic link leads nowhere", error(sources.get(1)));
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = root.resolve("pipe.txt");
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "this system makes no named pipes");
    Source source = finder.find(List.of(root.toString())).get(0);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals("cannot be read: it is neither a file nor a folder", error(source)));
  }

  @Test
  void aFileThatMayNotBeReadFailsAlone() throws Exception {
    Path file = write("secret.txt", "x");
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user reads all");
    assertEquals(
        "cannot be read: permission denied", error(finder.find(List.of(root.toString())).get(0)));
  }

  @Test
  void aStreamThatBreaksFailsAlone() {
    Source source =
        new Source(
            "disk.txt",
            () -> {
              throw new IOException("Input/output error\nsecond line");
            });
    assertEquals("cannot be read: Input/output error", error(source));
  }

  @Test
  void aDocumentBeyondTheLimitIsNotRead() {
    Source endless = new Source("endless.txt", Endless::new);
    assertTrue(error(endless).startsWith("too large to analyse"), error(endless));
  }

  @Test
  void anEmptyFileIsADocument() throws Exception {
    write("empty.txt", "");
    assertEquals("", text(finder.find(List.of(root.toString())).get(0)));
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
      return length;
    }
  }

  private List<String> docs(Path input) throws InputException {
    return finder.find(List.of(input.toString())).stream().map(Source::doc).toList();
  }

  private String text(Source source) {
    return assertInstanceOf(Document.Decoded.class, reader.read(source)).article().text();
  }

  private String error(Source source) {
    return assertInstanceOf(Document.Unreadable.class, reader.read(source)).error();
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void link(String name, Path target) throws IOException {
    Path link = root.resolve(name);
    Files.createDirectories(link.getParent());
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no symbolic links");
    }
  }

  @Test
  void namesDoNotDependOnTheFolderGiven() throws Exception {
    write("in/a.txt", "x");
    try (Stream<Path> files = Files.list(root.resolve("in"))) {
      assertEquals(1, files.count());
    }
    assertEquals(List.of("a.txt"), docs(root.resolve("in/../in/.")));
  }
}
