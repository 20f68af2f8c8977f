package io.konkyo.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.article.Article;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import io.konkyo.model.Shortcuts;
import io.konkyo.output.ClaimLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast path writes the claims of the plain one: kuromoji's own tokenizer and every rule tried
 * at every place.
 */
class ShortcutsTest {

  private static final Pipeline FAST = Pipeline.load(ModelFiles.bundled());
  private static final Pipeline PLAIN = Pipeline.load(ModelFiles.bundled(), Shortcuts.OFF);
  private static final Path SHARED = Path.of("../shared");

  /** Every so many documents of a corpus: the plain path takes its time. */
  private static final int STEP = 10;

  /** So many lines of gold are compared, then as many are not. */
  private static final int LINES = 30;

  @Test
  void onTheSamples() throws InputException {
    assertSame(articles(Path.of("input")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold", "gold-people", "gold-claims"})
  void onOurGold(String folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int from = 0; from < lines.size(); from += 2 * LINES) {
          // With its marks it is a text too, if a strange one.
          List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES));
          articles.add(new Article(file.getFileName() + "-" + from, String.join("\n", some)));
        }
      }
    }
    assertSame(articles);
  }

  @Test
  void onTheArticles() throws InputException {
    Path articles = SHARED.resolve("articles");
    assumeTrue(Files.isDirectory(articles), "no " + articles + " beside the project");
    assertSame(articles(articles));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gsd-train", "wac-train", "stockmark-ner", "recognizers-number-dev"})
  void onTheCorpora(String corpus) throws IOException {
    Path file = SHARED.resolve("gold/corpora").resolve(corpus + ".jsonl");
    assumeTrue(Files.isRegularFile(file), "no " + file + " beside the project");
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(file);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += STEP) {
      articles.add(
          new Article(corpus + "-" + i, json.readTree(lines.get(i)).get("text").textValue()));
    }
    assertSame(articles);
  }

  private static void assertSame(List<Article> articles) {
    int claims = 0;
    for (Article article : articles) {
      String fast = claims(FAST, article);
      assertEquals(claims(PLAIN, article), fast, article.doc());
      claims += fast.lines().count();
    }
    assertTrue(claims >= articles.size() / 4, "too few claims to compare: " + claims);
  }

  private static String claims(Pipeline pipeline, Article article) {
    return new String(
        ClaimLines.of(pipeline.analyze(article), EnumSet.allOf(MentionType.class)).utf8(),
        StandardCharsets.UTF_8);
  }

  private static List<Article> articles(Path folder) throws InputException {
    DocumentReader reader = new DocumentReader(TextDecoder.named(TextDecoder.AUTO));
    List<Article> articles = new ArrayList<>();
    for (Source source :
        new SourceFinder(InputStream.nullInputStream()).find(List.of(folder.toString()))) {
      if (reader.read(source) instanceof Document.Decoded decoded) {
        articles.add(decoded.article());
      }
    }
    return articles;
  }
}
