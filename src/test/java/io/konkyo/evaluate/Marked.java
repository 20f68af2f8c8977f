package io.konkyo.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.konkyo.block.Block;
import io.konkyo.block.BlockKind;
import io.konkyo.claim.Claim;
import io.konkyo.claim.Links;
import io.konkyo.claim.figure.Filled;
import io.konkyo.claim.figure.Meaning;
import io.konkyo.claim.figure.Modality;
import io.konkyo.claim.figure.TimeReference;
import io.konkyo.mention.Bound;
import io.konkyo.mention.Fields;
import io.konkyo.mention.Mention;
import io.konkyo.mention.MentionType;
import io.konkyo.mention.Quantity;
import io.konkyo.sentence.Sentence;
import io.konkyo.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its mentions written into it, such as <code>費用は{money 5億円 "value":500000000}だ。
 * </code>: type, text, and the fields as the inside of a JSON object. A statement's speaker and cue
 * are words of the text; their first place is meant. So are {@code about}, {@code actor} and {@code
 * source} of a figure with a {@code modality}, which makes it a claim; its links are the numbers of
 * other marks, counted from 1.
 */
public record Marked(String text, List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("\\{(\\w+) ([^ }]+)(?: ([^}]*))?\\}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PLACES = List.of("speaker", "cue");
  private static final List<String> CLAIM_PLACES = List.of("about", "actor", "source");
  private static final List<String> CLAIM_WORDS = List.of("time", "per", "modality");
  private static final List<String> LINKS = List.of("same_as", "from", "to");

  /** One mention; the offsets are UTF-16 indices. */
  public record Mark(String type, Span span, JsonNode fields) {}

  /** Reads the marks out of {@code markup}. */
  public static Marked parse(String markup) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(markup);
    int from = 0;
    while (matcher.find()) {
      text.append(markup, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      String fields = Optional.ofNullable(matcher.group(3)).orElse("");
      marks.add(new Mark(matcher.group(1), new Span(start, text.length()), json(fields)));
      from = matcher.end();
    }
    return new Marked(text.append(markup.substring(from)).toString(), marks);
  }

  /** Returns a line of a gold file; {@code more} are further fields of the document. */
  public String goldLine(String id, String more) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", id).put("text", text);
    root.setAll((ObjectNode) json(more));
    ArrayNode mentions = root.putArray("mentions");
    for (Mark mark : marks) {
      ArrayNode list = mark.type.equals("statement") ? root.withArray("statements") : mentions;
      ObjectNode mention = list.addObject();
      mention.put("type", mark.type);
      mention.put("start", text.codePointCount(0, mark.span.start()));
      mention.put("end", text.codePointCount(0, mark.span.end()));
      mention.setAll((ObjectNode) mark.fields);
      PLACES.forEach(field -> putPlace(mention, mark, field));
      if (mark.fields.has("modality")) {
        String number = "m" + mentions.size();
        mention.put("id", number);
        putClaim(root.withArray("claims").addObject().put("mention", number), mark);
      }
    }
    return root.toString();
  }

  private void putClaim(ObjectNode claim, Mark mark) {
    CLAIM_PLACES.forEach(field -> putPlace(claim, mark, field));
    CLAIM_WORDS.forEach(field -> string(mark.fields, field).ifPresent(w -> claim.put(field, w)));
    LINKS.stream()
        .filter(mark.fields::has)
        .forEach(field -> claim.put(field, link(mark, field).orElse(null)));
  }

  private void putPlace(ObjectNode node, Mark mark, String field) {
    if (mark.fields.has(field)) {
      Span place = place(mark, field);
      node.putObject(field)
          .put("start", text.codePointCount(0, place.start()))
          .put("end", text.codePointCount(0, place.end()))
          .put("text", place.of(text));
    }
  }

  private static Optional<String> link(Mark mark, String field) {
    return mark.fields.path(field).isInt()
        ? Optional.of("m" + mark.fields.get(field).intValue())
        : Optional.empty();
  }

  /** Returns the claims as the pipeline would return them; the rule of every field is its name. */
  public List<Claim> claims() {
    List<Mention> mentions = mentions();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Links links = new Links(link(mark, "same_as"), link(mark, "from"), link(mark, "to"));
      claims.add(new Claim("m" + (i + 1), mentions.get(i), meaning(mark), links));
    }
    return claims;
  }

  private Optional<Meaning> meaning(Mark mark) {
    return string(mark.fields, "modality")
        .map(
            modality ->
                new Meaning(
                    filledPlace(mark, "about"),
                    filledPlace(mark, "actor"),
                    string(mark.fields, "time")
                        .map(iso -> new TimeReference(iso, false, Optional.empty()))
                        .map(time -> new Filled<>(time, "time")),
                    string(mark.fields, "per").map(per -> new Filled<>(per, "per")),
                    new Filled<>(Modality.valueOf(modality.toUpperCase(Locale.ROOT)), "modality"),
                    filledPlace(mark, "source")));
  }

  private Optional<Filled<Span>> filledPlace(Mark mark, String field) {
    return mark.fields.has(field)
        ? Optional.of(new Filled<>(place(mark, field), field))
        : Optional.empty();
  }

  /** Returns the marks as the pipeline would return them; the rule's name is {@code test}. */
  public List<Mention> mentions() {
    Sentence whole = sentence(new Span(0, text.length()));
    return marks.stream()
        .map(
            mark -> {
              MentionType type = MentionType.valueOf(mark.type.toUpperCase(Locale.ROOT));
              return new Mention(type, mark.span, whole, fields(type, mark), "test");
            })
        .toList();
  }

  /** Returns a sentence in a block of its own. */
  public static Sentence sentence(Span span) {
    return new Sentence(
        span, new Block(BlockKind.PARAGRAPH, span, Optional.empty(), Optional.empty()));
  }

  private Fields fields(MentionType type, Mark mark) {
    JsonNode node = mark.fields;
    return switch (type) {
      case NUMBER ->
          new Fields.OfNumber(
              quantity(node),
              string(node, "counter"),
              Fields.Kind.valueOf(constant(node, "kind", "CARDINAL")));
      case MONEY -> new Fields.OfMoney(quantity(node), node.path("currency").asText("JPY"));
      case PERCENT ->
          new Fields.OfPercent(
              quantity(node),
              Fields.PercentUnit.valueOf(constant(node, "unit", "PERCENT")),
              string(node, "of"),
              string(node, "change").map(c -> Fields.Change.valueOf(c.toUpperCase(Locale.ROOT))));
      case DURATION ->
          new Fields.OfDuration(
              string(node, "iso"), string(node, "lower"), string(node, "upper"), Bound.EQ);
      case DATE -> new Fields.OfDate(string(node, "iso"), node.path("fiscal").asBoolean());
      case OFFICIAL, PERSON -> {
        String name = string(node, "name").orElse(mark.span.of(text));
        yield new Fields.OfPerson(
            name,
            string(node, "role"),
            string(node, "org"),
            string(node, "country"),
            string(node, "entity").orElse(name));
      }
      case STATEMENT -> new Fields.OfStatement(place(mark, "speaker"), place(mark, "cue"));
    };
  }

  /** Returns where the words of a field stand, the mark itself where it has no such field. */
  private Span place(Mark mark, String field) {
    return string(mark.fields, field)
        .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
        .orElse(mark.span);
  }

  private static Quantity quantity(JsonNode node) {
    return new Quantity(
        number(node, "value"),
        number(node, "lower"),
        number(node, "upper"),
        Bound.valueOf(constant(node, "bound", "EQ")));
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).decimalValue()) : Optional.empty();
  }

  private static Optional<String> string(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).textValue()) : Optional.empty();
  }

  private static String constant(JsonNode node, String field, String usual) {
    return node.path(field).asText(usual).toUpperCase(Locale.ROOT);
  }

  private static JsonNode json(String inside) {
    try {
      return JSON.readTree("{" + inside + "}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
