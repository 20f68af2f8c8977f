package io.konkyo.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    return documents.stream().map(document -> line(document) + "\n").collect(Collectors.joining());
  }

  /** Returns the type of a figure, which its own words tell. */
  static String type(String figure) {
    if (PERCENT.matcher(figure).find()) {
      return "percent";
    }
    return MONEY.matcher(figure).find() ? "money" : "number";
  }

  private static ObjectNode line(ClaimDocument document) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", document.id()).put("text", document.text());
    // Ordinals are not marked, so a number that gold does not have is no false alarm.
    root.putArray("complete_for").add("money").add("percent");
    ArrayNode mentions = root.putArray("mentions");
    ArrayNode claims = root.putArray("claims");
    CodePoints points = new CodePoints(document.text());
    int number = 0;
    for (ClaimDocument.Figure figure : document.figures()) {
      number++;
      String text = figure.span().of(document.text());
      String type = type(text);
      ObjectNode mention = mentions.addObject();
      mention.put("id", id(number)).put("type", type);
      place(mention, figure.span(), document.text(), points);
      // What a figure is worth is not annotated: what is not given is not to be compared.
      mention.put("label", "FIGURE");
      if (type.equals("percent")) {
        mention.put("of", figure.word("of").orElse(null));
        mention.put("change", figure.word("change").orElse(null));
      }
      claim(claims.addObject().put("mention", id(number)), figure, document.text(), points);
    }
    return root;
  }

  private static void claim(
      ObjectNode claim, ClaimDocument.Figure figure, String text, CodePoints points) {
    for (String field : List.of("about", "actor", "source")) {
      figure
          .place(field)
          .ifPresentOrElse(
              span -> place(claim.putObject(field), span, text, points),
              () -> claim.putNull(field));
    }
    for (String field : List.of("time", "per", "modality")) {
      claim.put(field, figure.word(field).orElse(null));
    }
    for (String link : List.of("same_as", "from", "to")) {
      claim.put(link, figure.link(link).map(ClaimGoldToJsonl::id).orElse(null));
    }
  }

  private static void place(ObjectNode node, Span span, String text, CodePoints points) {
    node.put("start", points.offset(span.start()))
        .put("end", points.offset(span.end()))
        .put("text", span.of(text));
  }

  private static String id(int number) {
    return "m" + number;
  }
}
