package io.konkyo.review;

import io.konkyo.article.Article;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.extract.DocumentExtractor;
import io.konkyo.extract.Extraction;
import io.konkyo.extract.Stop;
import io.konkyo.mention.MentionType;
import io.konkyo.model.ModelFiles;
import io.konkyo.output.DocumentRecord;
import io.konkyo.output.OutputFolder;
import io.konkyo.output.RunKey;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.pipeline.Pipeline.Explanation;
import io.konkyo.run.Sources;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A folder of articles, the run over them and the page of that run. */
final class SampleRun {

  /** The pipeline with the program's own models. */
  static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  /** The types that are written where none are named. */
  static final Set<MentionType> DEFAULT_TYPES =
      EnumSet.complementOf(EnumSet.of(MentionType.DATE, MentionType.DURATION));

  private final Path input;
  private final Path output;
  private final List<String> troubles = new ArrayList<>();

  SampleRun(Path root) throws IOException {
    input = Files.createDirectories(root.resolve("input"));
    output = root.resolve("output");
  }

  Path input() {
    return input;
  }

  Path output() {
    return output;
  }

  /** Writes an article in UTF-8. */
  SampleRun article(String doc, String text) throws IOException {
    Path file = input.resolve(doc);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Runs the pipeline over the articles. */
  SampleRun extract() throws IOException, InputException {
    return extract(DEFAULT_TYPES);
  }

  SampleRun extract(Set<MentionType> types) throws IOException, InputException {
    TextDecoder decoder = TextDecoder.named(TextDecoder.AUTO);
    DocumentExtractor extractor =
        new DocumentExtractor(new DocumentReader(decoder), PIPELINE, types);
    RunKey key = RunKey.of(PIPELINE.modelsHash(), types, decoder.name());
    try (OutputFolder folder = OutputFolder.begin(output, key, true)) {
      new Extraction(extractor, 1, new Silent())
          .run(
              new SourceFinder(InputStream.nullInputStream()).find(List.of(input.toString())),
              folder,
              new Stop());
      folder.commit();
    }
    return this;
  }

  /** Returns the page of the run. */
  String page(int threads) throws IOException, InputException {
    return page(threads, PIPELINE::explain);
  }

  /** Returns the page of the run where gaps are looked for with another pipeline. */
  String page(int threads, Function<Article, Explanation> pipeline)
      throws IOException, InputException {
    troubles.clear();
    StringWriter out = new StringWriter();
    new ReviewPage(
            StoredRun.open(output),
            Sources.of(List.of(input.toString()), InputStream.nullInputStream()),
            pipeline,
            ModelFiles.bundled(),
            threads)
        .write(out, new Troubles());
    return out.toString();
  }

  /** Returns what the last page complained of. */
  List<String> troubles() {
    return troubles;
  }

  private final class Troubles implements ReviewPage.Listener {

    @Override
    public void done(String doc) {
      // Nobody waits for it.
    }

    @Override
    public void troubled(String doc, String message) {
      troubles.add(doc + ": " + message);
    }
  }

  private static final class Silent implements Extraction.Listener {

    @Override
    public void done(String doc) {
      // Nobody waits for it.
    }

    @Override
    public void failed(DocumentRecord.Failed document) {
      // The page tells of it.
    }
  }
}
