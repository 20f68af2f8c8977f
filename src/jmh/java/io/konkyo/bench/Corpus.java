package io.konkyo.bench;

import io.konkyo.article.Article;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import java.io.InputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that a benchmark works on. */
@State(Scope.Benchmark)
public class Corpus {

  /** The folder of the articles; the samples unless {@code -p folder=…} says otherwise. */
  @Param("input")
  public String folder;

  private List<Article> articles;
  private long chars;

  /** Reads the articles. */
  @Setup
  public void read() throws InputException {
    DocumentReader reader = new DocumentReader(TextDecoder.detecting());
    articles =
        new SourceFinder(InputStream.nullInputStream())
            .find(List.of(folder)).stream()
                .map(reader::read)
                .filter(Document.Decoded.class::isInstance)
                .map(document -> ((Document.Decoded) document).article())
                .toList();
    chars = articles.stream().mapToLong(article -> article.text().length()).sum();
  }

  /** Returns the articles, in the order of their names. */
  List<Article> articles() {
    return articles;
  }

  /** Returns how many UTF-16 units they have together. */
  long chars() {
    return chars;
  }
}
