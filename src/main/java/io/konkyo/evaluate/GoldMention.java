package io.konkyo.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A mention or statement as a gold file gives it.
 *
 * @param type the guide's type, or a corpus's own such as {@code time} or {@code other}
 * @param span where it stands, in UTF-16 units of the document's text
 * @param role whether it is to be found
 * @param also further types that are a right answer
 * @param ignoreFor types of which a mention found on it is no error although it is of another type
 * @param fields the JSON object, with the guide's fields under the guide's names
 * @param speaker where the speaker of a statement stands, as {@code span}
 */
public record GoldMention(
    String type,
    Span span,
    Role role,
    Set<String> also,
    Set<String> ignoreFor,
    JsonNode fields,
    Optional<Span> speaker) {

  /** What a gold mention demands. */
  public enum Role {
    /** It is to be found. */
    EXPECTED,
    /** It is scored neither way: whatever is found on it is left out before matching. */
    OPTIONAL,
    /** The corpus has it, the guide does not: what is found on it is no error. */
    SKIPPED
  }

  /** Copies the sets. */
  public GoldMention {
    also = Set.copyOf(also);
    ignoreFor = Set.copyOf(ignoreFor);
  }

  /** Returns whether a mention of {@code foundType} is a right answer. */
  public boolean accepts(String foundType) {
    return type.equals(foundType) || also.contains(foundType);
  }

  /** Returns whether {@code found}, which lies on this mention, is no error because of it. */
  boolean excuses(Mention found) {
    // Statements run over other mentions as a matter of course, so neither excuses the other.
    boolean sameLayer =
        type.equals(Evaluation.STATEMENT) == (found.type() == MentionType.STATEMENT);
    return sameLayer && (role != Role.EXPECTED || ignoreFor.contains(found.type().label()));
  }

  /** Returns whether an absent field means that there is nothing, not that nobody looked. */
  public boolean saysAll() {
    return !fields.has("label");
  }

  /** Returns whether gold says of a field what it is or, by null, that there is none. */
  public boolean says(String field) {
    return fields.has(field) || saysAll();
  }

  /** Returns a field's text; numbers and truth values as JSON writes them. */
  public Optional<String> text(String field) {
    JsonNode node = fields.path(field);
    return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
  }

  /** Returns a field's number. */
  public Optional<BigDecimal> number(String field) {
    JsonNode node = fields.path(field);
    return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
  }
}
