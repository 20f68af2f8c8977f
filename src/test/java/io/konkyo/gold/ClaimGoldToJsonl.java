package io.konkyo.gold;

import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns gold of what figures mean into the gold files that {@code konkyo evaluate} reads. */
final class ClaimGoldToJsonl {

  private static final Pattern PERCENT = Pattern.compile("[%％割]|パーセント|ポイント|分の|に[1１一]");
  private static final Pattern MONEY = Pattern.compile("円|ドル|ユーロ|元|ウォン|ポンド|ルピー|フラン|[$＄€¥￥]");

  private ClaimGoldToJsonl() {}

  /**
   * Writes {@code NAME.jsonl} into the second folder for each {@code NAME.txt} of the first.
   *
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two folders needed: gold of claims, JSON Lines");
    }
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Path file : InlineGoldToJsonl.files(Path.of(args[0]))) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", ".jsonl");
      Files.writeString(target.resolve(name), lines(ClaimGold.read(file)));
    }
  }

  /** Returns one line of JSON a document, each ended by a line feed. */
  static String lines(List<ClaimDocument> documents) {
    return documents.stream()
        .map(document -> PlainJson.of(line(document)) + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the type of a figure, which its own words tell. */
  static String type(String figure) {
    if (PERCENT.matcher(figure).find()) {
      return "percent";
    }
    return MONEY.matcher(figure).find() ? "money" : "number";
  }

  private static Map<String, Object> line(ClaimDocument document) {
    List<Object> mentions = new ArrayList<>();
    List<Object> claims = new ArrayList<>();
    CodePoints points = new CodePoints(document.text());
    int number = 0;
    for (ClaimDocument.Figure figure : document.figures()) {
      number++;
      mentions.add(mention(id(number), figure, document.text(), points));
      claims.add(claim(id(number), figure, document.text(), points));
    }
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("id", document.id());
    root.put("text", document.text());
    // Ordinals are not marked, so a number that gold does not have is no false alarm.
    root.put("complete_for", List.of("money", "percent"));
    root.put("mentions", mentions);
    root.put("claims", claims);
    return root;
  }

  private static Map<String, Object> mention(
      String id, ClaimDocument.Figure figure, String text, CodePoints points) {
    String type = type(figure.span().of(text));
    Map<String, Object> mention = new LinkedHashMap<>();
    mention.put("id", id);
    mention.put("type", type);
    mention.putAll(place(figure.span(), text, points));
    // What a figure is worth is not annotated: what is not given is not to be compared.
    mention.put("label", "FIGURE");
    if (type.equals("percent")) {
      mention.put("of", figure.word("of").orElse(null));
      mention.put("change", figure.word("change").orElse(null));
    }
    return mention;
  }

  private static Map<String, Object> claim(
      String id, ClaimDocument.Figure figure, String text, CodePoints points) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("mention", id);
    for (String field : List.of("about", "actor", "source")) {
      claim.put(field, figure.place(field).map(span -> place(span, text, points)).orElse(null));
    }
    for (String field : List.of("time", "per", "modality")) {
      claim.put(field, figure.word(field).orElse(null));
    }
    for (String link : List.of("same_as", "from", "to")) {
      claim.put(link, figure.link(link).map(ClaimGoldToJsonl::id).orElse(null));
    }
    return claim;
  }

  private static Map<String, Object> place(Span span, String text, CodePoints points) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("start", points.offset(span.start()));
    place.put("end", points.offset(span.end()));
    place.put("text", span.of(text));
    return place;
  }

  private static String id(int number) {
    return "m" + number;
  }
}
