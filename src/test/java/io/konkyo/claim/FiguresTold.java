package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.util.List;

/** What the program with the bundled models finds of the figures of a text. */
public final class FiguresTold {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private FiguresTold() {}

  /** Returns each figure that counts or measures with its modality: 3%=planned. */
  public static List<String> modalities(String text) {
    return claims(text).stream()
        .map(
            c ->
                c.mention().span().of(text)
                    + "="
                    + c.meaning().orElseThrow().modality().value().label())
        .toList();
  }

  /** Returns each figure that counts or measures with its source, - for none: 3%=政府. */
  public static List<String> sources(String text) {
    return claims(text).stream()
        .map(
            c ->
                c.mention().span().of(text)
                    + "="
                    + c.meaning().orElseThrow().source().map(s -> s.value().of(text)).orElse("-"))
        .toList();
  }

  /** Returns each figure that counts or measures with what it measures: 3%=失業率. */
  public static List<String> abouts(String text) {
    return claims(text).stream()
        .map(
            c ->
                c.mention().span().of(text)
                    + "="
                    + c.meaning().orElseThrow().about().map(a -> a.value().of(text)).orElse("-"))
        .toList();
  }

  /** Returns each figure that counts or measures with whose it is: 3兆円=政府. */
  public static List<String> actors(String text) {
    return claims(text).stream()
        .map(
            c ->
                c.mention().span().of(text)
                    + "="
                    + c.meaning().orElseThrow().actor().map(a -> a.value().of(text)).orElse("-"))
        .toList();
  }

  private static List<Claim> claims(String text) {
    return PIPELINE.analyze(new Article("example.txt", text)).claims().stream()
        .filter(c -> c.meaning().isPresent())
        .toList();
  }
}
