package io.konkyo.gold;

import io.konkyo.mention.MentionType;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads gold that is marked in the running text, so that people can write and review it.
 *
 * <p>A line {@code === ID} starts a document, the lines below are its text, and a mention in it is
 * {@code 【type|text|key=value|key=value】} on one line: {@code 約【number|300人|value=300|bound=approx|
 * counter=人】}. The text of a statement may hold other mentions and run over several lines. Blank
 * lines at a document's end are no part of it. Neither 【 nor 】 can stand in the text otherwise, nor
 * | inside a mention.
 */
final class InlineGold {

  private static final String HEADER = "=== ";

  private final String file;
  private final GoldLayer layer;

  private InlineGold(String file, GoldLayer layer) {
    this.file = file;
    this.layer = layer;
  }

  /**
   * Reads a file; its folder tells its layer.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<GoldDocument> read(Path file) throws IOException {
    return parse(file.getFileName().toString(), GoldLayer.of(file), Files.readString(file));
  }

  /**
   * Reads what a file holds.
   *
   * @param file the name for messages
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<GoldDocument> parse(String file, GoldLayer layer, String content) {
    return new InlineGold(file, layer).documents(content.lines().toList());
  }

  private List<GoldDocument> documents(List<String> lines) {
    List<GoldDocument> documents = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    int next = 0;
    while (next < lines.size()) {
      int header = next++;
      String line = lines.get(header);
      if (!line.startsWith(HEADER)) {
        if (line.isBlank()) {
          continue;
        }
        throw broken(header, "text before the first line `=== ID`; put one above it");
      }
      String id = line.substring(HEADER.length()).strip();
      if (id.isEmpty() || !ids.add(id)) {
        throw broken(header, "the id `" + id + "` is empty or used before; choose another");
      }
      while (next < lines.size() && !lines.get(next).startsWith(HEADER)) {
        next++;
      }
      documents.add(document(id, lines, header + 1, next));
    }
    return documents;
  }

  private GoldDocument document(String id, List<String> lines, int from, int to) {
    int end = to;
    while (end > from && lines.get(end - 1).isBlank()) {
      end--;
    }
    Body body = new Body();
    for (int i = from; i < end; i++) {
      if (i > from) {
        body.text.append('\n');
      }
      body.line(i, lines.get(i));
    }
    return body.document(id);
  }

  private IllegalArgumentException broken(int line, String problem) {
    return new IllegalArgumentException(file + ":" + (line + 1) + ": " + problem);
  }

  /** A document while it is read. */
  private final class Body {

    final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Marked> marks = new ArrayList<>();

    void line(int number, String line) {
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == '【') {
          at = open(number, line, at);
        } else if (c == '】' || c == '|' && !open.isEmpty()) {
          at = close(number, line, at);
        } else {
          text.append(c);
          at++;
        }
      }
      checkClosed(open.stream().filter(mention -> mention.type() != MentionType.STATEMENT));
    }

    GoldDocument document(String id) {
      checkClosed(open.stream());
      String whole = text.toString();
      CodePoints offsets = new CodePoints(whole);
      marks.sort(
          Comparator.comparingInt((Marked mark) -> mark.span().start())
              .thenComparingInt(mark -> -mark.span().end()));
      Map<GoldMention, Integer> lines = new LinkedHashMap<>();
      for (Marked mark : marks) {
        GoldMention mention =
            new GoldMention(
                offsets.offset(mark.span().start()),
                offsets.offset(mark.span().end()),
                mark.type(),
                mark.span().of(whole),
                mark.fields());
        lines.put(mention, mark.line());
      }
      GoldDocument document = new GoldDocument(layer, id, whole, List.copyOf(lines.keySet()));
      lines.forEach(
          (mention, line) ->
              GoldFields.unfounded(document, mention)
                  .ifPresent(
                      problem -> {
                        throw broken(line, problem + ": 【" + mention.text() + "】");
                      }));
      return document;
    }

    private int open(int number, String line, int at) {
      open.stream()
          .findFirst()
          .filter(outer -> outer.type() != MentionType.STATEMENT)
          .ifPresent(
              outer -> {
                throw broken(
                    number,
                    "【 inside 【" + outer.type().label() + "; close the first mention with 】");
              });
      int end = at + 1;
      while (end < line.length() && "|】".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      String label = line.substring(at + 1, end);
      MentionType type =
          type(label)
              .orElseThrow(
                  () ->
                      broken(
                          number,
                          "unknown type in 【%s; use %s"
                              .formatted(label, String.join(", ", layer.labels()))));
      open.push(new Open(number, type, text.length()));
      return end < line.length() && line.charAt(end) == '|' ? end + 1 : end;
    }

    /** Reads the end of a mention, from its first field or its 】 on. */
    private int close(int number, String line, int at) {
      int end = line.indexOf('】', at);
      if (open.isEmpty()) {
        throw broken(number, "】 without 【; remove it or mark the mention's start");
      }
      if (end < 0) {
        throw broken(number, "【 without 】; close the mention behind its fields");
      }
      Open opened = open.pop();
      Span span = new Span(opened.start(), text.length());
      String inside =
          opened.type().label() + "|" + text.substring(span.start()) + line.substring(at, end);
      if (span.length() == 0) {
        throw broken(number, "no text in 【" + inside + "】; write 【type|text|key=value】");
      }
      if (line.substring(at, end).indexOf('【') >= 0) {
        throw broken(number, "【 inside 【" + inside + "; close the first mention with 】");
      }
      Map<String, String> fields = new LinkedHashMap<>();
      if (at < end) {
        for (String part : line.substring(at + 1, end).split("\\|", -1)) {
          field(number, inside, opened.type(), part, fields);
        }
      }
      GoldFields.fault(opened.type(), fields)
          .ifPresent(
              problem -> {
                throw broken(number, problem + ": 【" + inside + "】");
              });
      marks.add(new Marked(number, span, opened.type(), fields));
      return end + 1;
    }

    private void field(
        int number, String inside, MentionType type, String part, Map<String, String> fields) {
      int equals = part.indexOf('=');
      if (equals <= 0 || equals == part.length() - 1) {
        throw broken(number, "`" + part + "` in 【" + inside + "】 is no key=value");
      }
      String key = part.substring(0, equals);
      String value = part.substring(equals + 1);
      if (!GoldFields.isKey(type, key) || fields.putIfAbsent(key, value) != null) {
        throw broken(
            number, "`" + key + "` is no key of " + type.label() + " or stands twice: 【" + inside);
      }
    }

    private Optional<MentionType> type(String label) {
      return layer.types().stream().filter(type -> type.label().equals(label)).findFirst();
    }

    private void checkClosed(Stream<Open> unclosed) {
      unclosed
          .findFirst()
          .ifPresent(
              mention -> {
                throw broken(mention.line(), "【 without 】; close the mention with 】");
              });
    }
  }

  private record Open(int line, MentionType type, int start) {}

  private record Marked(int line, Span span, MentionType type, Map<String, String> fields) {}
}
