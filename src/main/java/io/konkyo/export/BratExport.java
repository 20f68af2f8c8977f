package io.konkyo.export;

import io.konkyo.article.InputException;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A collection for the annotation tool brat: for every document a text and its annotations, in
 * subfolders as the documents are named, and the configuration that tells brat of the types.
 *
 * <p>A document {@code a.txt} becomes {@code a.txt} and {@code a.ann}, any other {@code b.md}
 * becomes {@code b.md.txt} and {@code b.md.ann}. The text is UTF-8 without a byte-order mark; its
 * characters are those of the document, so that offsets hold, but for carriage returns: before a
 * line feed one becomes a space, alone it becomes a line feed.
 */
final class BratExport implements Exporter {

  private static final String TEXT_ENDING = ".txt";

  @Override
  public Outcome export(StoredRun run, Optional<Sources> sources, Path target)
      throws IOException, InputException {
    Files.createDirectories(target);
    Articles articles = new Articles(run, sources.orElseThrow());
    List<String> problems = new ArrayList<>();
    BratTypes types = new BratTypes();
    long claims = 0;
    for (String doc : articles.docs()) {
      Optional<Path> text = file(target, doc);
      if (text.isEmpty() || Files.exists(text.get())) {
        problems.add(doc + ": brat cannot have a document of this name beside the others");
        continue;
      }
      Optional<Articles.Annotated> article = articles.read(doc);
      if (article.isPresent()) {
        write(text.get(), article.get(), types);
        claims += article.get().claims().size();
      }
    }
    Files.writeString(target.resolve("annotation.conf"), types.annotationConf());
    Files.writeString(target.resolve("visual.conf"), types.visualConf());
    problems.addAll(articles.problems());
    return new Outcome(claims, problems);
  }

  private static void write(Path file, Articles.Annotated article, BratTypes types)
      throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text(article.text().text()).getBytes(StandardCharsets.UTF_8));
    String name = file.getFileName().toString();
    Path annotations =
        file.resolveSibling(name.substring(0, name.length() - TEXT_ENDING.length()) + ".ann");
    Files.write(annotations, BratDocument.of(article, types).getBytes(StandardCharsets.UTF_8));
  }

  /** Readers that turn every line end into one character would shift all offsets behind it. */
  private static String text(String text) {
    return text.replace("\r\n", " \n").replace('\r', '\n');
  }

  /** A name may not lead out of the folder. */
  private static Optional<Path> file(Path target, String doc) {
    try {
      Path file = target.resolve(doc.endsWith(TEXT_ENDING) ? doc : doc + TEXT_ENDING);
      boolean inside =
          file.normalize().equals(file) && file.startsWith(target) && !file.equals(target);
      return inside ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
