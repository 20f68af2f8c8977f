package io.konkyo.gold;

import io.konkyo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads gold of what figures mean, the folder {@code gold-claims}.
 *
 * <p>Blank lines stand between records, {@code #} begins a comment. A line {@code T text} is a line
 * of the text, in which figures stand in 【】; below, a line for each figure, in their order:
 *
 * <pre>= about | actor | time | per | modality | source | extras</pre>
 *
 * <p>{@code -} is nothing. About, actor and source are words of the text, {@code word#2} their
 * second place. Extras are {@code of=}, {@code change=}, and the links {@code same_as=}, {@code
 * from=}, {@code to=} with the number of another figure of the record, counted from 1.
 */
final class ClaimGold {

  private static final String NOTHING = "-";
  private static final String SEPARATOR = " | ";
  private static final List<String> FIELDS =
      List.of("about", "actor", "time", "per", "modality", "source");
  private static final Set<String> PLACES = Set.of("about", "actor", "source");
  private static final Set<String> PARTS = Set.of("of", "change");
  private static final Set<String> LINKS = Set.of("same_as", "from", "to");
  private static final Set<String> MODALITIES =
      Set.of("actual", "planned", "forecast", "demanded", "hypothetical", "denied");
  private static final Pattern NTH = Pattern.compile("(.+)#([1-9])");
  private static final Pattern EXTRA = Pattern.compile("([a-z_]+)=(.+)");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

  private final String file;

  private ClaimGold(String file) {
    this.file = file;
  }

  /**
   * Reads a file; a document's id is the file's name and the line on which it begins.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<ClaimDocument> read(Path file) throws IOException {
    return parse(file.getFileName().toString(), Files.readString(file));
  }

  /**
   * Reads what a file holds.
   *
   * @param file the name for messages and ids
   * @throws IllegalArgumentException if a line breaks the format; the message names file and line
   */
  static List<ClaimDocument> parse(String file, String content) {
    return new ClaimGold(file).documents(content.lines().toList());
  }

  private List<ClaimDocument> documents(List<String> lines) {
    List<ClaimDocument> documents = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      while (next < lines.size() && !lines.get(next).isBlank()) {
        next++;
      }
      Draft draft = new Draft(first);
      for (int i = first; i < next; i++) {
        draft.line(i, lines.get(i));
      }
      if (!draft.isEmpty()) {
        documents.add(draft.document());
      }
      next++;
    }
    return documents;
  }

  private IllegalArgumentException broken(int line, String problem) {
    return new IllegalArgumentException(file + ":" + (line + 1) + ": " + problem);
  }

  /** A record while it is read. */
  private final class Draft {

    private final int first;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<ClaimDocument.Figure> figures = new ArrayList<>();
    private boolean begun;

    Draft(int first) {
      this.first = first;
    }

    boolean isEmpty() {
      return !begun;
    }

    void line(int number, String line) {
      if (line.equals("T") || line.startsWith("T ")) {
        if (!figures.isEmpty()) {
          throw broken(number, "text below a line of fields; put a blank line between records");
        }
        text(number, line.substring(Math.min(2, line.length())));
      } else if (line.startsWith("= ")) {
        figure(number, line.substring(2));
      } else if (!line.startsWith("#")) {
        throw broken(number, "a line begins with T, = or #");
      }
    }

    ClaimDocument document() {
      if (figures.size() != spans.size()) {
        throw broken(
            first, spans.size() + " figures and " + figures.size() + " lines of fields below");
      }
      return new ClaimDocument(
          file.replaceFirst("\\.txt$", "") + ":" + (first + 1), text.toString(), figures);
    }

    private void text(int number, String marked) {
      if (begun) {
        text.append('\n');
      }
      begun = true;
      int open = -1;
      for (char c : marked.toCharArray()) {
        if (c == '【' && open < 0) {
          open = text.length();
        } else if (c == '】' && open >= 0 && open < text.length()) {
          spans.add(new Span(open, text.length()));
          open = -1;
        } else if (c == '【' || c == '】') {
          throw broken(number, c + " does not belong to a figure in 【】");
        } else {
          text.append(c);
        }
      }
      if (open >= 0) {
        throw broken(number, "【 without 】");
      }
    }

    private void figure(int number, String line) {
      String[] cells = line.split(Pattern.quote(SEPARATOR), -1);
      if (cells.length != FIELDS.size() + 1) {
        throw broken(number, "a figure has 7 cells with \" | \" between them");
      }
      if (figures.size() == spans.size()) {
        throw broken(number, "more lines of fields than figures in 【】");
      }
      Map<String, Span> places = new LinkedHashMap<>();
      Map<String, String> words = new LinkedHashMap<>();
      Map<String, Integer> links = new LinkedHashMap<>();
      for (int i = 0; i < FIELDS.size(); i++) {
        String field = FIELDS.get(i);
        String cell = cells[i].strip();
        if (!cell.equals(NOTHING)) {
          if (PLACES.contains(field)) {
            places.put(field, place(number, cell));
          } else {
            words.put(field, cell);
          }
        }
      }
      if (!MODALITIES.contains(words.getOrDefault("modality", ""))) {
        throw broken(number, "the fifth cell is a modality, one of " + MODALITIES);
      }
      String extras = cells[FIELDS.size()].strip();
      if (!extras.equals(NOTHING)) {
        for (String extra : extras.split(" ")) {
          extra(number, extra, words, links);
        }
      }
      figures.add(new ClaimDocument.Figure(spans.get(figures.size()), places, words, links));
    }

    private Span place(int number, String cell) {
      Matcher nth = NTH.matcher(cell);
      boolean counted = nth.matches();
      String words = counted ? nth.group(1) : cell;
      int at = -1;
      for (int i = counted ? Integer.parseInt(nth.group(2)) : 1; i > 0; i--) {
        at = text.indexOf(words, at + 1);
        if (at < 0) {
          throw broken(number, "\"" + cell + "\" does not stand in the text");
        }
      }
      return new Span(at, at + words.length());
    }

    private void extra(
        int number, String extra, Map<String, String> words, Map<String, Integer> links) {
      Matcher matcher = EXTRA.matcher(extra);
      if (!matcher.matches()) {
        throw broken(number, "\"" + extra + "\" is no key=value");
      }
      String key = matcher.group(1);
      String value = matcher.group(2);
      if (PARTS.contains(key)) {
        words.put(key, value);
      } else if (LINKS.contains(key)
          && NUMBER.matcher(value).matches()
          && Integer.parseInt(value) <= spans.size()) {
        links.put(key, Integer.valueOf(value));
      } else {
        throw broken(number, "\"" + extra + "\" is no part, or links to no figure of the record");
      }
    }
  }
}
