package io.konkyo.diff.format;

import io.konkyo.diff.ClaimDifference;
import io.konkyo.diff.DocumentDifference;
import io.konkyo.diff.FieldChange;
import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a difference in one sentence of plain text, for tools that show no more than that. */
final class Message {

  private static final int MOST = 200;

  private Message() {}

  /** Returns the sentence, on one line. */
  static String of(DocumentDifference document, ClaimDifference difference) {
    StoredClaim claim = difference.shown();
    String what = "%s “%s”".formatted(brief(claim.type()), brief(claim.mention().text()));
    return switch (difference.kind()) {
      case ADDED -> "Claim added: %s%s.".formatted(what, facts(claim));
      case REMOVED -> "Claim removed: %s%s%s.".formatted(what, facts(claim), why(document));
      case CHANGED -> "Claim changed: %s; %s.".formatted(what, changes(difference));
      case REWORDED -> "Claim reworded: %s says the same in an edited sentence.".formatted(what);
    };
  }

  /** Returns the values of a claim that are no places, such as {@code value 30, bound eq}. */
  static String facts(StoredClaim claim) {
    String facts =
        claim.fields().entrySet().stream()
            .filter(field -> !(field.getValue() instanceof FieldValue.Place))
            .map(Message::fact)
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? "" : " (" + facts + ")";
  }

  private static String fact(Map.Entry<String, FieldValue> field) {
    return brief(field.getKey()) + " " + brief(field.getValue().display());
  }

  private static String changes(ClaimDifference difference) {
    return difference.fields().stream().map(Message::change).collect(Collectors.joining(", "));
  }

  private static String change(FieldChange change) {
    Values values = Values.of(change);
    return "%s %s → %s"
        .formatted(
            brief(change.field()),
            values.base().map(Message::brief).orElse("(none)"),
            values.now().map(Message::brief).orElse("(none)"));
  }

  private static String why(DocumentDifference document) {
    if (document.state() == DocumentDifference.State.REMOVED) {
      return "; its document is gone";
    }
    return document.failure().map(reason -> "; its document failed: " + brief(reason)).orElse("");
  }

  private static String brief(String text) {
    return Printable.line(Passage.clipped(text, MOST));
  }
}
