package io.konkyo.gold;

import io.konkyo.json.JsonObjectWriter;
import io.konkyo.mention.MentionType;
import io.konkyo.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns inline gold into the gold files that {@code konkyo evaluate} reads. */
final class InlineGoldToJsonl {

  private static final Set<String> NUMERIC = Set.of("value", "lower", "upper");
  private static final Set<String> FLAGS = Set.of("fiscal", "optional");
  private static final Set<String> PLACES = Set.of("speaker", "cue");
  private static final Map<MentionType, Map<String, String>> DEFAULTS =
      Map.of(
          MentionType.NUMBER, Map.of("bound", "eq", "kind", "cardinal"),
          MentionType.PERCENT, Map.of("bound", "eq", "unit", "percent"),
          MentionType.MONEY, Map.of("bound", "eq"),
          MentionType.DURATION, Map.of("bound", "eq"));

  private InlineGoldToJsonl() {}

  /**
   * Writes {@code NAME.jsonl} into the second folder for each {@code NAME.txt} of the first.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders needed: inline gold, JSON Lines");
    }
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Path file : files(Path.of(args[0]))) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", ".jsonl");
      Files.writeString(target.resolve(name), lines(InlineGold.read(file)));
    }
  }

  /** Returns the inline files of a folder, sorted by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Returns one line of JSON a document, each ended by a line feed. */
  static String lines(List<GoldDocument> documents) {
    return documents.stream().map(InlineGoldToJsonl::line).collect(Collectors.joining());
  }

  private static String line(GoldDocument document) {
    JsonObjectWriter json = JsonObjectWriter.onOneLine();
    json.text("id", document.id());
    json.text("text", document.text());
    if (document.layer() == GoldLayer.PEOPLE) {
      people(json, document);
    } else {
      mentions(json, "mentions", document, mention -> true);
    }
    return json.finish();
  }

  /** Nobody has marked the figures of these documents, so none of them is a false alarm. */
  private static void people(JsonObjectWriter json, GoldDocument document) {
    json.texts(
        "complete_for",
        document.layer().labels().stream()
            .filter(type -> !type.equals(MentionType.STATEMENT.label()))
            .toList());
    Predicate<GoldMention> statement = mention -> mention.type() == MentionType.STATEMENT;
    Predicate<GoldMention> optional = mention -> mention.fields().containsKey("optional");
    mentions(json, "mentions", document, statement.negate());
    mentions(json, "statements", document, statement.and(optional.negate()));
    mentions(json, "optional_statements", document, statement.and(optional));
  }

  private static void mentions(
      JsonObjectWriter json, String list, GoldDocument document, Predicate<GoldMention> which) {
    json.beginArray(list);
    for (GoldMention mention : document.mentions()) {
      if (which.test(mention)) {
        mention(json, document, mention);
      }
    }
    json.endArray();
  }

  private static void mention(JsonObjectWriter json, GoldDocument document, GoldMention mention) {
    json.beginElement();
    json.integer("start", mention.start());
    json.integer("end", mention.end());
    json.text("type", mention.type().label());
    json.text("text", mention.text());
    for (Map.Entry<String, String> field : withDefaults(mention).entrySet()) {
      String key = field.getKey();
      if (NUMERIC.contains(key) && mention.type() != MentionType.DURATION) {
        json.number(key, new BigDecimal(field.getValue()));
      } else if (FLAGS.contains(key)) {
        json.flag(key, true);
      } else if (PLACES.contains(key)) {
        Span place = document.nearest(mention, field.getValue()).orElseThrow();
        json.beginObject(key);
        json.integer("start", place.start());
        json.integer("end", place.end());
        json.text("text", field.getValue());
        json.endObject();
      } else {
        json.text(key, field.getValue());
      }
    }
    json.endObject();
  }

  private static Map<String, String> withDefaults(GoldMention mention) {
    Map<String, String> fields = new TreeMap<>(DEFAULTS.getOrDefault(mention.type(), Map.of()));
    fields.putAll(mention.fields());
    return fields;
  }
}
