package io.konkyo.diff.format;

import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.run.StoredClaim;

/** One difference as an item of a list, on a single line of Markdown. */
final class MarkdownItem {

  private static final int NAME = 60;
  private static final int VALUE = 160;
  private static final int SENTENCE = 160;

  private MarkdownItem() {}

  /** Returns the item with its line end. */
  static String of(ClaimDifference difference) {
    StoredClaim claim = difference.shown();
    StringBuilder item = new StringBuilder("- **");
    item.append(Marks.of(difference.kind())).append(' ').append(difference.kind().label());
    item.append("** ").append(MarkdownText.of(claim.type(), NAME));
    item.append(difference.now().isPresent() ? ", line " : ", was line ").append(claim.line());
    item.append(": ").append(MarkdownText.of(claim.mention().text(), VALUE));
    difference.fields().forEach(change -> item.append("<br>").append(field(change)));
    item.append("<br>").append(sentences(difference, claim));
    return item.append('\n').toString();
  }

  private static String field(FieldChange change) {
    Values values = Values.of(change);
    return "%s: %s → %s"
        .formatted(
            MarkdownText.of(change.field(), NAME),
            values.base().map(value -> MarkdownText.of(value, VALUE)).orElse("(none)"),
            values.now().map(value -> MarkdownText.of(value, VALUE)).orElse("(none)"));
  }

  private static String sentences(ClaimDifference difference, StoredClaim shown) {
    boolean edited =
        difference.base().isPresent()
            && !difference.base().get().sentence().text().equals(shown.sentence().text());
    return edited
        ? "before: %s<br>now: %s".formatted(sentence(difference.base().get()), sentence(shown))
        : sentence(shown);
  }

  private static String sentence(StoredClaim claim) {
    Passage passage = Passage.of(claim).clipped(SENTENCE);
    String mention = MarkdownText.of(passage.mention());
    return MarkdownText.of(passage.before())
        + (mention.isEmpty() ? "" : "<strong>" + mention + "</strong>")
        + MarkdownText.of(passage.after());
  }
}
