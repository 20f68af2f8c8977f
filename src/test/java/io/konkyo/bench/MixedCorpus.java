package io.konkyo.bench;

import io.konkyo.article.Article;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.evaluate.GoldReader;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that makes a folder of articles as large as it is told, from the samples, other folders
 * of articles and corpora of sentences.
 *
 * <pre>
 * java -cp target/test-classes:target/konkyo.jar io.konkyo.bench.MixedCorpus OUT MEGABYTES SHARE INPUT…
 * </pre>
 *
 * <p>An INPUT is a folder of articles, or a gold file with a sentence or a text a line. SHARE, in
 * percent, is how much of the megabytes (of 1,000,000 bytes) is written as files of one sentence
 * each: half of them in one folder without subfolders, half in folders of a thousand. The rest are
 * the articles as they are, and the texts of each corpus put together to articles of about 4,000
 * characters, in folders of 500. All repeat until there is enough; no file is like another, since a
 * program that remembers what it has seen must not be measured by that.
 */
final class MixedCorpus {

  private static final int ARTICLE_LENGTH = 4_000;
  private static final int ARTICLES_A_FOLDER = 500;
  private static final int SENTENCES_A_FOLDER = 1_000;
  private static final int MEGABYTE = 1_000_000;

  private final Path out;
  private final List<String> articles = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private int files;

  private MixedCorpus(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    MixedCorpus corpus = new MixedCorpus(Path.of(args[0]));
    for (String input : List.of(args).subList(3, args.length)) {
      corpus.read(input);
    }
    long bytes = Long.parseLong(args[1]) * MEGABYTE;
    corpus.write(bytes, bytes * Integer.parseInt(args[2]) / 100);
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf("%d files, %d bytes%n", corpus.files, bytes);
  }

  private void read(String input) throws Exception {
    if (input.endsWith(".jsonl")) {
      readCorpus(Path.of(input));
      return;
    }
    DocumentReader reader = new DocumentReader(TextDecoder.detecting());
    for (Source source : new SourceFinder(InputStream.nullInputStream()).find(List.of(input))) {
      if (reader.read(source) instanceof Document.Decoded decoded) {
        Article article = decoded.article();
        articles.add(article.text());
        article.text().lines().filter(line -> !line.isBlank()).forEach(sentences::add);
      }
    }
  }

  private void readCorpus(Path corpus) {
    List<String> texts = new ArrayList<>();
    new GoldReader().read(corpus, document -> texts.add(document.text()));
    sentences.addAll(texts);
    StringBuilder article = new StringBuilder();
    for (String text : texts) {
      article.append(text).append('\n');
      if (article.length() > ARTICLE_LENGTH) {
        articles.add(article.toString());
        article.setLength(0);
      }
    }
    if (!article.isEmpty()) {
      articles.add(article.toString());
    }
  }

  private void write(long bytes, long ofSentences) throws Exception {
    long left = ofSentences;
    for (int i = 0; left > 0; i++) {
      Path folder =
          left > ofSentences / 2
              ? out.resolve("sentences")
              : out.resolve("sentences-by-folder/%05d".formatted(i / SENTENCES_A_FOLDER));
      left -= write(folder, "s%07d.txt".formatted(i), sentences, i);
    }
    left = bytes - ofSentences;
    for (int i = 0; left > 0; i++) {
      Path folder = out.resolve("articles/%04d".formatted(i / ARTICLES_A_FOLDER));
      String ending = i % 3 == 0 ? "md" : "txt";
      left -= write(folder, "article-%06d.%s".formatted(i, ending), articles, i);
    }
  }

  /** Writes one of the texts with a line before it that no other file has. */
  private int write(Path folder, String name, List<String> texts, int number) throws Exception {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
    }
    int round = number / texts.size();
    String text = texts.get(number % texts.size());
    byte[] bytes =
        (round == 0 ? text : "第%d回\n%s".formatted(round, text)).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name), bytes);
    files++;
    return bytes.length;
  }
}
