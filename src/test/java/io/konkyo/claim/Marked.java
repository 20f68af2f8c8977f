package io.konkyo.claim;

import io.konkyo.article.Article;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import io.konkyo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the pipeline with the bundled models says of the figure marked with 【】 in an example. */
public final class Marked {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private Marked() {}

  /** Returns the claim of the marked figure; {@code \n} in the example is a line end. */
  public static Claim claim(String example) {
    String marked = example.replace("\\n", "\n");
    int start = marked.indexOf('【');
    int end = marked.indexOf('】') - 1;
    Span span = new Span(start, end);
    return claims(marked.replace("【", "").replace("】", "")).stream()
        .filter(claim -> claim.mention().span().equals(span) && claim.meaning().isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure at " + span + " of " + marked));
  }

  /** Returns the time of the marked figure, or {@code -}. */
  public static String time(String example) {
    return claim(example).meaning().flatMap(m -> m.time()).map(t -> t.value().iso()).orElse("-");
  }

  /** Returns what the marked figure is a rate of, or {@code -}. */
  public static String per(String example) {
    return claim(example).meaning().flatMap(m -> m.per()).map(p -> p.value()).orElse("-");
  }

  /** Returns the links of a text: {@code 3%>5%} for a change, {@code 2円=1ドル} for one amount. */
  public static String links(String text) {
    List<Claim> claims = claims(text);
    Map<String, Claim> byId =
        claims.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    StringBuilder links = new StringBuilder();
    for (Claim claim : claims) {
      String figure = claim.mention().span().of(text);
      claim.links().sameAs().ifPresent(id -> append(links, figure, "=", byId.get(id), text));
      claim.links().to().ifPresent(id -> append(links, figure, ">", byId.get(id), text));
    }
    return links.isEmpty() ? "-" : links.toString();
  }

  private static void append(
      StringBuilder to, String figure, String sign, Claim other, String text) {
    to.append(to.isEmpty() ? "" : " ").append(figure).append(sign);
    to.append(other.mention().span().of(text));
  }

  private static List<Claim> claims(String text) {
    return PIPELINE.analyze(new Article("example.txt", text)).claims();
  }
}
