package io.konkyo.gold;

import io.konkyo.mention.MentionType;
import io.konkyo.text.CodePoints;
import io.konkyo.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads gold that is marked in the running text, so that people can write and review it.
 *
 * <p>A line {@code === ID} starts a document, the lines below are its text, and a mention in it is
 * {@code 【type|text|key=value|key=value】} on one line: {@code 約【number|300人|value=300|bound=approx|
 * counter=人】}. Blank lines at a document's end are no part of it. Neither 【 nor 】 can stand in the
 * text otherwise.
 */
final class InlineGold {

  private static final String HEADER = "=== ";
  private static final Set<String> NUMERIC = Set.of("value", "lower", "upper");
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "bound", Set.of("eq", "approx", "gte", "gt", "lte", "lt"),
          "unit", Set.of("percent", "point", "fraction"),
          "change", Set.of("increase", "decrease"),
          "kind", Set.of("cardinal", "ordinal"),
          "fiscal", Set.of("true"),
          "optional", Set.of("true"));
  private static final Map<MentionType, Set<String>> KEYS =
      Map.of(
          MentionType.NUMBER,
              Set.of("value", "lower", "upper", "bound", "counter", "kind", "optional"),
          MentionType.PERCENT,
              Set.of("value", "lower", "upper", "bound", "unit", "of", "change", "optional"),
          MentionType.MONEY, Set.of("value", "lower", "upper", "bound", "currency", "optional"),
          MentionType.DATE, Set.of("iso", "fiscal", "optional"),
          MentionType.DURATION, Set.of("iso", "lower", "upper", "bound", "optional"));

  private static final String DAY =
      "(?:\\d{4}(?:-\\d\\d){0,2}|\\d{3}X|--\\d\\d(?:-\\d\\d)?|---\\d\\d)";
  private static final String POINT = "(?:" + DAY + "(?:T\\d\\d:\\d\\d)?|T\\d\\d:\\d\\d)";
  private static final Pattern DATE = Pattern.compile(POINT + "(?:/" + POINT + ")?");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(?:[0-9.]+[YMWD])*(?:T(?:[0-9.]+[HMS])+)?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final String file;

  private InlineGold(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<GoldDocument> read(Path file) throws IOException {
    return parse(file.getFileName().toString(), Files.readString(file));
  }

  /**
   * Reads what a file holds.
   *
   * @param file the name for messages
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<GoldDocument> parse(String file, String content) {
    return new InlineGold(file).documents(content.lines().toList());
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
    StringBuilder text = new StringBuilder();
    List<Marked> marks = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (i > from) {
        text.append('\n');
      }
      line(i, lines.get(i), text, marks);
    }
    String whole = text.toString();
    CodePoints offsets = new CodePoints(whole);
    List<GoldMention> mentions =
        marks.stream()
            .map(
                mark ->
                    new GoldMention(
                        offsets.offset(mark.span().start()),
                        offsets.offset(mark.span().end()),
                        mark.type(),
                        mark.span().of(whole),
                        mark.fields()))
            .toList();
    return new GoldDocument(id, whole, mentions);
  }

  private void line(int number, String line, StringBuilder text, List<Marked> marks) {
    int done = 0;
    while (done < line.length()) {
      int open = line.indexOf('【', done);
      int close = line.indexOf('】', done);
      if (open < 0 && close < 0) {
        break;
      }
      if (close < 0) {
        throw broken(number, "【 without 】; close the mention on its line");
      }
      if (open < 0 || close < open) {
        throw broken(number, "】 without 【; remove it or mark the mention's start");
      }
      String inside = line.substring(open + 1, close);
      if (inside.indexOf('【') >= 0) {
        throw broken(number, "【 inside 【" + inside + "; close the first mention with 】");
      }
      text.append(line, done, open);
      marks.add(mark(number, inside, text));
      done = close + 1;
    }
    text.append(line, done, line.length());
  }

  private Marked mark(int number, String inside, StringBuilder text) {
    String[] parts = inside.split("\\|", -1);
    MentionType type =
        type(parts[0])
            .orElseThrow(
                () -> broken(number, "unknown type in 【" + inside + "】; use " + typeNames()));
    if (parts.length < 2 || parts[1].isEmpty()) {
      throw broken(number, "no text in 【" + inside + "】; write 【type|text|key=value】");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (String part : Arrays.asList(parts).subList(2, parts.length)) {
      int equals = part.indexOf('=');
      if (equals <= 0 || equals == part.length() - 1) {
        throw broken(number, "`" + part + "` in 【" + inside + "】 is no key=value");
      }
      String key = part.substring(0, equals);
      if (!KEYS.get(type).contains(key) || fields.containsKey(key)) {
        throw broken(
            number, "`" + key + "` is no key of " + type.label() + " or stands twice: 【" + inside);
      }
      fields.put(key, part.substring(equals + 1));
    }
    check(number, inside, type, fields);
    Span span = new Span(text.length(), text.length() + parts[1].length());
    text.append(parts[1]);
    return new Marked(span, type, fields);
  }

  private void check(int number, String inside, MentionType type, Map<String, String> fields) {
    fields.forEach(
        (key, value) -> {
          if (!isLegal(type, key, value)) {
            throw broken(number, "`" + key + "=" + value + "` is not legal in 【" + inside + "】");
          }
        });
    String exact = type == MentionType.DURATION ? "iso" : "value";
    boolean whole = fields.containsKey(exact);
    boolean lower = fields.containsKey("lower");
    if (type != MentionType.DATE && (whole == lower || lower != fields.containsKey("upper"))) {
      throw broken(number, "【" + inside + "】 needs either " + exact + " or lower and upper");
    }
    if (type == MentionType.MONEY && !fields.containsKey("currency")) {
      throw broken(number, "【" + inside + "】 needs a currency");
    }
  }

  private static boolean isLegal(MentionType type, String key, String value) {
    if (WORDS.containsKey(key)) {
      return WORDS.get(key).contains(value);
    }
    if (key.equals("currency")) {
      return CURRENCY.matcher(value).matches();
    }
    if (type == MentionType.DATE) {
      return DATE.matcher(value).matches();
    }
    if (type == MentionType.DURATION) {
      return DURATION.matcher(value).matches();
    }
    return !NUMERIC.contains(key) || isNumber(value);
  }

  private static boolean isNumber(String value) {
    try {
      return value.equals(new BigDecimal(value).toPlainString());
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Optional<MentionType> type(String label) {
    return KEYS.keySet().stream().filter(type -> type.label().equals(label)).findFirst();
  }

  private static String typeNames() {
    return String.join(", ", KEYS.keySet().stream().map(MentionType::label).sorted().toList());
  }

  private IllegalArgumentException broken(int line, String problem) {
    return new IllegalArgumentException(file + ":" + (line + 1) + ": " + problem);
  }

  private record Marked(Span span, MentionType type, Map<String, String> fields) {}
}
