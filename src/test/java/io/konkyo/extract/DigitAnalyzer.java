package io.konkyo.extract;

import io.konkyo.article.Article;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.Claim;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Quantity;
import io.konkyo.pipeline.Analysis;
import io.konkyo.pipeline.Analyzer;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An analyzer for tests: every run of digits on a line is a number, and the line its sentence. It
 * fails on articles that say so.
 */
public final class DigitAnalyzer implements Analyzer {

  private static final Pattern LINE = Pattern.compile("[^\r\n]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]++");

  private final AtomicInteger calls = new AtomicInteger();
  private final String modelsHash;

  /** An analyzer whose models are told apart by one digit. */
  public DigitAnalyzer(char models) {
    this.modelsHash = String.valueOf(models).repeat(64);
  }

  /** Returns how many articles were analysed. */
  public int calls() {
    return calls.get();
  }

  @Override
  public Analysis analyze(Article article) {
    calls.incrementAndGet();
    switch (article.text().strip()) {
      case "throw" -> throw new IllegalStateException("a rule broke\nat this place");
      case "overflow" -> throw new StackOverflowError();
      case "exhaust" -> throw new OutOfMemoryError();
      default -> {
        return new Analysis(article, List.of(), List.of(), claims(article.text()));
      }
    }
  }

  @Override
  public String modelsHash() {
    return modelsHash;
  }

  private static List<Claim> claims(String text) {
    List<Claim> claims = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      Block block = new Block(BlockKind.PARAGRAPH, span, Optional.empty(), Optional.empty());
      Sentence sentence = new Sentence(span, block);
      Matcher digits = DIGITS.matcher(text).region(line.start(), line.end());
      while (digits.find()) {
        Mention mention =
            new Mention(
                MentionType.NUMBER,
                new Span(digits.start(), digits.end()),
                sentence,
                fields(digits.group()),
                "test.digits");
        claims.add(new Claim("n" + claims.size(), mention));
      }
    }
    return claims;
  }

  private static Fields fields(String digits) {
    Quantity quantity =
        new Quantity(
            Optional.of(new BigDecimal(digits)), Optional.empty(), Optional.empty(), Bound.EQ);
    return new Fields.OfNumber(quantity, Optional.empty(), Fields.Kind.CARDINAL);
  }
}
