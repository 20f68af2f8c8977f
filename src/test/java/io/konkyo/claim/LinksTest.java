package io.konkyo.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.article.Article;
import io.konkyo.article.Document;
import io.konkyo.article.DocumentReader;
import io.konkyo.article.InputException;
import io.konkyo.article.Source;
import io.konkyo.article.SourceFinder;
import io.konkyo.article.TextDecoder;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between claims lead to claims of the same document and are told at both ends. */
class LinksTest {

  private static final String SAMPLES = "input";

  /** A document in which every kind of link stands, more than once and with equal words. */
  private static final String LINKED =
      """
      市は料金を5円から8円に上げた。市は料金を5円から8円に上げた。
      売上高は10億ドル（約1500億円）だった。売上高は10億ドル（約1500億円）だった。
      比率は2015年の10%から2023年の25%に上昇した。
      """;

  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.load(ModelFiles.bundled());
  }

  static List<Article> articles() throws InputException {
    DocumentReader reader = new DocumentReader(TextDecoder.detecting());
    List<Article> articles = new ArrayList<>(List.of(new Article("linked.txt", LINKED)));
    for (Source source : new SourceFinder(InputStream.nullInputStream()).find(List.of(SAMPLES))) {
      articles.add(assertInstanceOf(Document.Decoded.class, reader.read(source)).article());
    }
    return articles;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void leadToOtherClaimsOfTheDocument(Article article) {
    Map<String, Claim> claims =
        pipeline.analyze(article).claims().stream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
    for (Claim claim : claims.values()) {
      Links links = claim.links();
      for (Optional<String> link : List.of(links.sameAs(), links.from(), links.to())) {
        assertTrue(link.map(claims::containsKey).orElse(true), claim.toString());
        assertNotEquals(Optional.of(claim.id()), link, claim.toString());
      }
      Optional<Claim> first = links.from().map(claims::get);
      first.ifPresent(c -> assertEquals(Optional.of(claim.id()), c.links().to(), c.toString()));
      Optional<Claim> later = links.to().map(claims::get);
      later.ifPresent(c -> assertEquals(Optional.of(claim.id()), c.links().from(), c.toString()));
    }
    if (article.text().equals(LINKED)) {
      assertEquals(2, count(claims, Links::sameAs));
      assertEquals(3, count(claims, Links::from));
      assertEquals(3, count(claims, Links::to));
    }
  }

  private static long count(Map<String, Claim> claims, Function<Links, Optional<String>> link) {
    return claims.values().stream().filter(claim -> link.apply(claim.links()).isPresent()).count();
  }
}
