package io.konkyo.mention;

import io.konkyo.article.Article;
import io.konkyo.claim.Claim;
import io.konkyo.mention.rule.RuleMatch;
import io.konkyo.model.ModelFiles;
import io.konkyo.pipeline.Pipeline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pipeline with the bundled models finds in an example, in words. */
public final class Found {

  private static final Pipeline PIPELINE = Pipeline.load(ModelFiles.bundled());

  private Found() {}

  /** Returns every mention of a text. */
  public static List<Mention> mentions(String text) {
    return PIPELINE.analyze(new Article("example.txt", text)).claims().stream()
        .map(Claim::mention)
        .toList();
  }

  /** Returns the mentions of one type as {@code text=reading}, parted by spaces, or none. */
  public static String readings(String text, MentionType type) {
    String readings =
        mentions(text).stream()
            .filter(mention -> mention.type() == type)
            .map(mention -> mention.span().of(text).replace(" ", "_") + "=" + reading(mention))
            .collect(Collectors.joining(" "));
    return readings.isEmpty() ? "none" : readings;
  }

  /** Returns the rules that made the mentions of a text, in order. */
  public static List<RuleMatch> matches(String text) {
    return outcomes(text).stream()
        .filter(outcome -> outcome.fate() instanceof Outcome.Kept)
        .map(Outcome::match)
        .toList();
  }

  /** Returns every rule that matched, and what became of it. */
  public static List<Outcome> outcomes(String text) {
    return PIPELINE.explain(new Article("example.txt", text)).findings().sentences().stream()
        .flatMap(sentence -> sentence.outcomes().stream())
        .toList();
  }

  /** Returns what a mention says, without what is usual: its value, its unit. */
  public static String reading(Mention mention) {
    if (mention.fields() instanceof Fields.OfDate date) {
      return date.iso().orElse("?") + (date.fiscal() ? ",fiscal" : "");
    }
    if (mention.fields() instanceof Fields.OfDuration duration) {
      return duration
              .iso()
              .orElseGet(
                  () -> duration.lower().orElseThrow() + ".." + duration.upper().orElseThrow())
          + bound(duration.bound());
    }
    if (mention.fields() instanceof Fields.OfMoney money) {
      return figure(money.quantity()) + "," + money.currency();
    }
    if (mention.fields() instanceof Fields.OfPercent percent) {
      String unit = percent.unit() == Fields.PercentUnit.PERCENT ? "" : "," + lower(percent.unit());
      String of = percent.of().map(whole -> ",of:" + whole).orElse("");
      return figure(percent.quantity())
          + unit
          + of
          + percent.change().map(change -> "," + lower(change)).orElse("");
    }
    Fields.OfNumber number = (Fields.OfNumber) mention.fields();
    return figure(number.quantity())
        + number.counter().map(counter -> "," + counter).orElse("")
        + (number.kind() == Fields.Kind.ORDINAL ? ",ordinal" : "");
  }

  private static String figure(Quantity quantity) {
    return quantity
            .value()
            .map(BigDecimal::toPlainString)
            .orElseGet(() -> end(quantity.lower()) + ".." + end(quantity.upper()))
        + bound(quantity.bound());
  }

  private static String end(Optional<BigDecimal> end) {
    return end.orElseThrow().toPlainString();
  }

  private static String bound(Bound bound) {
    return bound == Bound.EQ ? "" : "," + bound.label();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
