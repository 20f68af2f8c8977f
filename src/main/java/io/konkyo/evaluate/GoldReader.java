package io.konkyo.evaluate;

import static io.konkyo.evaluate.GoldJson.array;
import static io.konkyo.evaluate.GoldJson.optionalArray;
import static io.konkyo.evaluate.GoldJson.span;
import static io.konkyo.evaluate.GoldJson.string;
import static io.konkyo.evaluate.GoldJson.strings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.konkyo.evaluate.GoldJson.ShapeException;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads gold files: JSON Lines, one document a line, offsets in code points. {@code expect} may
 * stand for {@code mentions}; unknown fields are passed over.
 */
public final class GoldReader {

  /** The guide's types under which the mentions of a corpus's own type would be found. */
  private static final Map<String, List<String>> GUIDE_TYPES =
      Map.of(
          "person_name", List.of("official", "person"),
          "time", List.of("date", "duration"),
          "date", List.of("time"));

  private final ObjectReader json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(JsonNode.class);

  /**
   * Hands over the documents of a file one after the other, in the file's order.
   *
   * @throws GoldException if the file cannot be read, a line is no gold document, an id comes twice
   *     or there is no document at all; documents before the faulty line have been handed over
   */
  public void read(Path file, Consumer<GoldDocument> documents) {
    Set<String> ids = new HashSet<>();
    // Every byte is one Latin-1 character, so a line keeps its bytes and a line that is not UTF-8
    // is reported with its own number.
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String place = file + ":" + number;
        GoldDocument document = parse(place, line);
        if (!ids.add(document.id())) {
          throw new GoldException(place, "the id \"" + document.id() + "\" comes a second time");
        }
        documents.accept(document);
      }
    } catch (NoSuchFileException e) {
      throw new GoldException(file.toString(), "there is no such file", e);
    } catch (IOException e) {
      throw new GoldException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
    if (ids.isEmpty()) {
      throw new GoldException(file.toString(), "has no documents");
    }
  }

  private GoldDocument parse(String place, String line) throws IOException {
    try {
      JsonNode root = json.readTree(line.getBytes(StandardCharsets.ISO_8859_1));
      return document(root);
    } catch (JacksonException e) {
      String column =
          Optional.ofNullable(e.getLocation())
              .map(at -> " at byte " + at.getByteOffset() + " of the line")
              .orElse("");
      throw new GoldException(place, "not JSON" + column + ": " + e.getOriginalMessage(), e);
    } catch (ShapeException e) {
      throw new GoldException(place, e.getMessage(), e);
    }
  }

  private static GoldDocument document(JsonNode root) throws ShapeException {
    String text = string(root, "text");
    CodePoints points = new CodePoints(text);
    String list = root.has("mentions") || !root.has("expect") ? "mentions" : "expect";
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonNode node : array(root, list)) {
      mentions.add(mention(node, string(node, "type"), role(node), points));
    }
    for (JsonNode node : optionalArray(root, "optional")) {
      mentions.add(mention(node, "", GoldMention.Role.OPTIONAL, points));
    }
    for (JsonNode node : optionalArray(root, "statements")) {
      mentions.add(mention(node, Evaluation.STATEMENT, role(node), points));
    }
    for (JsonNode node : optionalArray(root, "optional_statements")) {
      mentions.add(mention(node, Evaluation.STATEMENT, GoldMention.Role.OPTIONAL, points));
    }
    return new GoldDocument(
        string(root, "id"),
        text,
        mentions,
        root.hasNonNull("statements"),
        GoldClaims.read(root, mentions, points),
        sentences(root, points),
        root.hasNonNull("complete_for")
            ? Optional.of(strings(root, "complete_for"))
            : Optional.empty());
  }

  private static GoldMention mention(
      JsonNode node, String type, GoldMention.Role role, CodePoints points) throws ShapeException {
    Span span = span(node.path("start"), node.path("end"), points);
    Set<String> ignoreFor = strings(node, "ignore_for");
    for (String ignored : List.copyOf(ignoreFor)) {
      ignoreFor.addAll(GUIDE_TYPES.getOrDefault(ignored, List.of()));
    }
    JsonNode speaker = node.path("speaker");
    return new GoldMention(
        type,
        span,
        role,
        strings(node, "also"),
        ignoreFor,
        node,
        speaker.isObject()
            ? Optional.of(span(speaker.path("start"), speaker.path("end"), points))
            : Optional.empty());
  }

  private static GoldMention.Role role(JsonNode node) {
    if (node.has("skip")) {
      return GoldMention.Role.SKIPPED;
    }
    // Some corpora keep labels of their own under this name, which say nothing about scoring.
    return node.path("optional").isBoolean() && node.path("optional").booleanValue()
        ? GoldMention.Role.OPTIONAL
        : GoldMention.Role.EXPECTED;
  }

  private static Optional<List<Span>> sentences(JsonNode root, CodePoints points)
      throws ShapeException {
    if (!root.hasNonNull("sentences")) {
      return Optional.empty();
    }
    List<Span> sentences = new ArrayList<>();
    for (JsonNode node : array(root, "sentences")) {
      sentences.add(span(node.path(0), node.path(1), points));
    }
    return Optional.of(sentences);
  }
}
